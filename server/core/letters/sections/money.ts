import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { capital } from '../wording/fill.ts'
import { seatText } from '../wording/who-text.ts'

/** What was said of the money and by whom, or who finds out; always that the team decides nothing of it, and whom to ask. */
export function money(pen: Pen): Block[] {
  const said = saidOfMoney(pen)
  return [pen.heading('moneyHeading'), ...(said.length > 0 ? [paragraph(...said)] : []), paragraph(pen.say('moneyNotOurs'), pen.tell('askMoney', pen.contact, 'plan'))]
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
  return [...whoFindsOut(pen), pen.tell('readyBy', { when: lastDay(pen, one.by) }, 'money'), pen.tell('callIfNothing', pen.contact, 'plan')]
}
