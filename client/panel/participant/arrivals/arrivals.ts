import { replierOf } from '#core/letters/wording/replier.ts'
import { seatText } from '#core/letters/wording/who-text.ts'
import { whatText } from '#core/letters/item-sentences.ts'
import { capital } from '#core/letters/wording/fill.ts'
import type { View } from '#core/wire/down.ts'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { fullNameOf } from '../people/person-words.ts'
import { nobody, type Arriving } from './arriving.ts'
import { changedItems } from './changed-items.ts'

/**
 * What has come between two views, as short texts to be said once, the largest first. Pure. Nothing is news on the first
 * view: whoever has just come in reads the page.
 */
export function arrivals(before: Partial<View>, after: Partial<View>, how: Arriving): string[] {
  if (!before.about || !after.about) return []
  if (before.about.state !== after.about.state) return newState(before.about.state, after, how)
  return [
    ...newPhase(before, after, how),
    ...newSpeaker(before, after, how),
    ...newTold(before, after, how),
    ...changedItems(before, after, how),
    ...newItems(before, after, how),
    ...newReplies(before, after, how),
  ]
}

/** That the meeting has stopped is said by its title, which takes the focus. */
function newState(was: NonNullable<View['about']>['state'], { about, letter }: Partial<View>, { words: { arrived } }: Arriving): string[] {
  if (about?.state === 'withdrawn') return []
  if (about?.state === 'closed') return [letter ? arrived.closed : arrived.closedWithoutLetter]
  if (about?.state === 'planned') return [arrived.backToPlanned]
  return [was === 'withdrawn' ? arrived.backAgain : arrived.begun]
}

function newPhase({ agenda: before }: Partial<View>, { agenda: after }: Partial<View>, { words, locale }: Arriving): string[] {
  if (!before || !after || before === after) return []
  const { arrived } = words
  const phase = currentPhase(after)
  if (before.current !== after.current && phase) return [arrived.phase(phase.title[locale])]
  if (before.isPaused === after.isPaused) return []
  return [after.isPaused ? arrived.paused : arrived.resumed]
}

function newSpeaker({ speaking: before }: Partial<View>, { speaking: after, people }: Partial<View>, { words, seatId }: Arriving): string[] {
  const speaker = after?.seatId ?? null
  if (speaker === null || before?.seatId === speaker || !people) return []
  const { arrived } = words
  return [speaker === seatId ? arrived.yourTurn : arrived.speaks(fullNameOf(people, speaker, words))]
}

function newTold({ told: before }: Partial<View>, { told: after }: Partial<View>, { words, seatId }: Arriving): string[] {
  const known = new Set(before?.map(({ id }) => id))
  return (after ?? []).filter(({ id, by }) => !known.has(id) && by !== seatId).map((note) => words.arrived.told(note.words))
}

function newItems({ items: before }: Partial<View>, { items: after, people, about }: Partial<View>, { words, locale, reader, seatId }: Arriving): string[] {
  const known = new Set(before?.map(({ id }) => id))
  const fresh = (after ?? []).filter(({ id, by }) => !known.has(id) && by !== seatId)
  return fresh.map(({ content, kind }) => words.arrived.item[kind](whatText(content, kind, people ?? nobody, about?.language ?? locale, reader)))
}

/** An answer to a question that stood there; given anew it is said anew. */
function newReplies({ items: before }: Partial<View>, { items: after, people }: Partial<View>, { words, locale, reader }: Arriving): string[] {
  if (!before || !after || before === after) return []
  const table = people ?? nobody
  return after.flatMap((item) => {
    const { id, reply } = item
    const known = before.find((one) => one.id === id)
    if (!reply || !known || known.reply?.words === reply.words) return []
    return [words.arrived.replied(capital(seatText(replierOf(item, table), table, locale, reader)), reply.words)]
  })
}
