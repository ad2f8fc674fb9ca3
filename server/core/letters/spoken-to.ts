import type { Item, Who } from '#core/meeting/item.ts'
import type { Pen } from './pen.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import { capital } from './wording/fill.ts'
import { wordIn } from './wording/persons-in-slot.ts'
import { participantAt } from './wording/table.ts'
import { seatText, whoText } from './wording/who-text.ts'

/** Whether this text says "du" to them, other than to the participant: the referrer in the appendix. */
export const isSpokenTo = ({ you }: Pen, who: Who): boolean => you !== null && who.kind === 'seat' && who.seatId === you

const du = ({ language }: Pen) => capital(itemWords[language].you)

/** Who, at the beginning of a line, as this text names them: "Du", "Anna på Arbetsförmedlingen". */
export const whoNamed = (pen: Pen, who: Who): string => (isSpokenTo(pen, who) ? du(pen) : whoText(who, pen.table, pen.language, pen.reader))

export const seatNamed = (pen: Pen, seatId: string): string => (seatId === pen.you ? du(pen) : capital(seatText(seatId, pen.table, pen.language, pen.reader)))

/** The same of what an item says in own words, which the participant's letter, where there is one, has as they stand; a step of the participant's own is in their words, whoever took it down. */
export function itemSpokenTo(pen: Pen, { kind, content: { what }, by }: Item): string | null {
  if (!pen.plan.form.papers.includes('participant')) return null
  return what.kind !== 'words' || kind === 'question' || kind === 'ownStep' ? null : spokenToWith(pen, what.words, by)
}

/** The participant, where this text is to somebody else and words with "du" in them, by this seat, were said to the participant: the reader would take them for their own. */
export function spokenToWith({ reader, table, plan }: Pen, words: string, by: string | null): string | null {
  const participant = participantAt(table)
  if (reader === 'participant' || !participant || participant.id === by) return null
  return Object.keys(itemWords[plan.language].secondToNamed).some((word) => wordIn([word]).test(words)) ? participant.name : null
}
