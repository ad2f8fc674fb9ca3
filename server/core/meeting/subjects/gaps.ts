import { z } from 'zod'
import type { Meeting } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { freeText, idSchema } from '../scalars.ts'
import type { Decide, Evolve } from '../subject.ts'

export const gapCommands = [
  z.strictObject({ type: z.literal('noteGap'), kind: z.enum(['gap', 'success']), words: freeText(200) }).describe('Where collaboration failed, or what made it work: of the system and never of a person. Also after the close.'),
  z.strictObject({ type: z.literal('removeGap'), gapId: idSchema }).describe('Take such a note away: one’s own, or any by the chair.'),
] as const
export type GapCommand = z.infer<(typeof gapCommands)[number]>

export type GapEvent = { type: 'gapNoted'; gapId: string; kind: 'gap' | 'success'; words: string } | { type: 'gapRemoved'; gapId: string }

export const decideGaps: Decide<GapCommand, GapEvent> = {
  noteGap: ({ kind, words }, meeting, { newId }) => (namesSomebody(meeting, words) ? refuse('namesSomebody') : [{ type: 'gapNoted', gapId: newId(), kind, words }]),
  removeGap: ({ gapId }, meeting, { by, role }) => {
    const gap = meeting.gaps.find((one) => one.id === gapId)
    if (!gap) return refuse('noSuchNote')
    return gap.by === by || role === 'chair' ? [{ type: 'gapRemoved', gapId }] : refuse('notYours')
  },
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A whole name, and each part of it that is written as a name: of "Anna von Berg" also "Anna" and "Berg". */
const callable = (name: string) => [name, ...name.split(/[\s-]+/).filter((part) => /^\p{Lu}\p{L}/u.test(part))]

/** Names that are ordinary Swedish words too: only a capital makes them a name. */
const ordinaryWords = new Set(
  'alm ask berg björk björn blom bo bror dag dal dan ek falk frid frisk glad gren hans holm iris klara kort kvist lind liv lo lova lund lång löv max modig my ny per ros rosa rut saga sjö skog sol stark sten stig storm strand ström svan tom vall vi vår'.split(' '),
)

/** Words that say who without a name, in the singular that means one: "kvinnor" and "personer" may be anybody. */
const meansThePerson = new RegExp(
  `(?<!\\p{L})(${[
    '(deltagaren|personen|brukaren|klienten|patienten|individen|den sökande|sökanden|den enskilde|den unge|den unga)s?',
    '(kvinnan|mannen|flickan|pojken|tjejen|killen|ungdomen|barnet|mamman|pappan|dottern|sonen|systern|brodern|maken|makan|hustrun|frun|sambon)s?',
    '(person|personen) (i ?dag|today)|hon|han|hen|hennes|hans|hens|henne|honom|she|he|her|hers|his|him',
    'the (person|participant|client|patient|individual|applicant|woman|man|girl|boy|youth|young person|child|mother|mum|mom|father|dad|daughter|son|sister|brother|husband|wife)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** A single initial, "V." or "V:s", says who to whoever was there; "plan B." does not. */
const isInitial = /(?<!\p{L}|(?:plan|typ|type|nivå|level|grupp|group|bilaga|alternativ|option) )\p{Lu}(\.(?!\p{Ll})|:s)/u

/** Whether the text says who: a name from the table, as a word, however it is written, with or without a genitive s ("Kims", "Lars"), or a word that stands for the person. */
const namesSomebody = ({ seats }: Meeting, words: string): boolean => meansThePerson.test(words) || isInitial.test(words) || seats.flatMap(({ name }) => callable(name)).some((name) => standsIn(words, name))

function standsIn(words: string, name: string): boolean {
  const asWord = (flags: string, written = name) => new RegExp(`(?<!\\p{L})${escaped(written)}s?(?!\\p{L})`, flags).test(words)
  return ordinaryWords.has(name.toLowerCase()) ? asWord('u') || asWord('u', name.toUpperCase()) : asWord('iu')
}

export const evolveGaps: Evolve<GapEvent> = {
  gapNoted: (meeting, { gapId, kind, words }, { by, at }) => ({ ...meeting, gaps: [...meeting.gaps, { id: gapId, kind, words, by, at }] }),
  gapRemoved: (meeting, { gapId }) => ({ ...meeting, gaps: meeting.gaps.filter((gap) => gap.id !== gapId) }),
}
