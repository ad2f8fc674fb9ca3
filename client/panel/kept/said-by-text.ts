import { whoText, type Reader, type Table } from '#core/letters/item-sentences.ts'
import { whoseWord } from '#core/letters/wording/whose-word.ts'
import { shortSeatText } from '#core/letters/wording/who-text.ts'
import { capital } from '#core/letters/wording/fill.ts'
import type { Kept } from '#client/meeting/view-parts.ts'
import type { Locale, Words } from '#client/text/words.ts'

type Ready = Pick<Kept['ready'][number], 'seatId' | 'by' | 'answer'>
type OneView = Pick<Kept['views'][number]['views'][number], 'seatId' | 'by'>
type To<Of extends keyof Words<'kept'>> = { words: Words<'kept'>[Of]; table: Table; locale: Locale; reader: Reader }

/** What a voice answered to whether it is time: in their name only where they said it, else who gave it for them or wrote it down. */
export function readyText({ seatId, by, answer }: Ready, { words, ...how }: To<'ready'>): string {
  const says = words.inside[answer]
  const whose = whoseWord({ kind: 'seat', seatId }, by, how.table)
  const isYou = isReader(seatId, how)
  if (whose === 'own') return isYou ? words.youSaid(says) : words.said(whole(seatId, how), says)
  return isYou ? words[whose].you(writer(by, how), says) : words[whose].others(writer(by, how), short(seatId, how), says)
}

/** Whose a view is, before its words: who wrote it down where it was not they. */
export function viewOfText({ seatId, by }: OneView, { words, ...how }: To<'views'>): string {
  const isYou = isReader(seatId, how)
  if (by === seatId) return isYou ? words.you : words.said(whole(seatId, how))
  return isYou ? words.takenDown.you(writer(by, how)) : words.takenDown.others(writer(by, how), short(seatId, how))
}

type How = Pick<To<'ready'>, 'table' | 'locale' | 'reader'>

/** The participant, who is "du" to nobody but themselves. */
const isReader = (seatId: string, { table, reader }: How): boolean => reader === 'participant' && table.seats.some(({ id, role }) => id === seatId && role === 'participant')
const whole = (seatId: string, { table, locale, reader }: How): string => whoText({ kind: 'seat', seatId }, table, locale, reader)
const short = (seatId: string, { table, locale, reader }: How): string => shortSeatText(seatId, table, locale, reader)
const writer = (by: string, how: How): string => capital(short(by, how))
