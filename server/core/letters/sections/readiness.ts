import type { Ready, SilentVoice } from '#core/meeting/kept.ts'
import { participantOf } from '#core/meeting/meeting.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { capital } from '../wording/fill.ts'
import { seatAt } from '../wording/table.ts'
import { whoseWord } from '../wording/whose-word.ts'
import { seatText } from '../wording/who-text.ts'
import { whomItIsOf, whoWrote } from './answered-line.ts'
import { participantName } from './handover.ts'

const order: Ready['voice'][] = ['participant', 'referrer', 'coach']
const answerKeys = { yes: 'readyYes', partly: 'readyPartly', notYet: 'readyNotYet' } as const

/** Each voice on whether it is time, side by side, with what is still needed as they put it; never one answer made of several; then of whom nothing was heard, and why. */
export function readiness(pen: Pen): Block[] {
  const said = order.flatMap((voice) => pen.meeting.kept.ready.filter((one) => one.voice === voice))
  const { silent } = pen.meeting.kept
  if (said.length + silent.length === 0) return []
  const heading = pen.reader === 'participant' ? pen.heading('readyHeadingYou') : pen.heading('readyHeading', { name: participantName(pen) })
  return [heading, { kind: 'list', isNumbered: false, items: said.map((one) => [answerOf(pen, one), ...(one.words === null ? [] : [pen.own(one.words, `ready:${one.seatId}`)])]).concat(order.flatMap((voice) => silent.filter((one) => one.voice === voice).map((one) => [silence(pen, one)]))) }]
}

/** Of whom nothing was heard, and why. */
const silence = (pen: Pen, { voice, why }: SilentVoice): Sentence => pen.tell(silentKeys[why], { who: capital(voiceName(pen, voice)) }, `silent:${voice}`)
const silentKeys = { notHere: 'voiceNotHere', didNotWant: 'voiceDidNotWant', notReached: 'voiceNotReached', notNow: 'voiceNotNow' } as const

function voiceName(pen: Pen, voice: Ready['voice']): string {
  if (voice === 'referrer') return pen.label('voiceReferrer')
  if (voice === 'coach') return pen.reader === 'participant' ? pen.label('voiceYourCoach') : pen.label('voiceCoach', { name: participantName(pen) })
  const seat = participantOf(pen.meeting)
  return seat ? seatText(seat.id, pen.table, pen.language, pen.reader) : participantName(pen)
}

/** In their name only where they said it; else who gave it for them or took it down. */
function answerOf(pen: Pen, { seatId, by, answer: said }: Ready): Sentence {
  const answer = pen.label(answerKeys[said])
  const whose = whoseWord({ kind: 'seat', seatId }, by, pen.table)
  const of = `ready:${seatId}`
  if (whose !== 'own') return pen.tell(whose === 'colleague' ? 'answeredForAs' : 'tookDownAs', { who: whoWrote(pen, by), whom: whomItIsOf(pen, seatId, whose), answer }, of)
  const isYou = pen.reader === 'participant' && seatAt(pen.table, seatId)?.role === 'participant'
  return pen.tell(isYou ? 'youAnswered' : 'somebodyAnswered', { who: capital(seatText(seatId, pen.table, pen.language, pen.reader)), answer }, of)
}
