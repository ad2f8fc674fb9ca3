import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { capital } from '../wording/fill.ts'
import { seatText } from '../wording/who-text.ts'

/** What was said of the money and by whom, or who finds out; always that the meeting decides nothing of it, and who knows more. */
export function money(pen: Pen): Block[] {
  const said = saidOfMoney(pen)
  return [pen.heading('moneyHeading'), ...(said.length > 0 ? [paragraph(...said)] : []), paragraph(pen.say('moneyNotOurs'), ...whomToAskOfMoney(pen))]
}

/** Who answered or finds out is who knows; the contact is only the way to them. Where they are the contact, or nobody is, one calls the contact. */
function whomToAskOfMoney(pen: Pen): Sentence[] {
  const { money: one, seats } = pen.meeting
  const seat = one && one.kind !== 'notDiscussed' ? seats.find(({ id }) => id === one.seatId) : undefined
  const [firstName] = pen.plan.contact.name.split(' ')
  if (!seat || (seat.role === 'chair' && (seat.name === pen.plan.contact.name || seat.name === firstName))) return [pen.tell('askMoney', pen.contact, 'plan')]
  return [pen.tell('reachThrough', { ...pen.contact, who: seat.name }, 'money')]
}

/** "Lena på Försäkringskassan tar reda på hur det blir med dina pengar.", where somebody does. */
export function whoFindsOut(pen: Pen): Sentence[] {
  const { money: one } = pen.meeting
  return one?.kind === 'findsOut' ? [pen.tell('findsOutMoney', { who: capital(seatText(one.seatId, pen.table, pen.language, pen.reader)) }, 'money')] : []
}

/** Why it was not talked about stays with the team: the participant was there, and needs somebody to ask. */
function saidOfMoney(pen: Pen): Sentence[] {
  const { money: one } = pen.meeting
  if (!one || one.kind === 'notDiscussed') return []
  if (one.kind === 'said') return [pen.tell('somebodySaid', { who: capital(seatText(one.seatId, pen.table, pen.language, pen.reader)) }, 'money'), pen.own(one.words, 'money')]
  const who = capital(seatText(one.seatId, pen.table, pen.language, pen.reader))
  return [pen.tell('findsOutMoneyBy', { who }, 'money'), pen.tell('answerComes', { when: lastDay(pen, one.by) }, 'money'), pen.tell('callIfNothing', pen.contact, 'plan')]
}
