import type { When } from '#core/meeting/item.ts'
import type { FollowUp } from '#core/meeting/meeting.ts'
import { appointmentsIn } from '../appointments.ts'
import { itemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { clockText } from '../wording/day-and-clock.ts'
import { capital } from '../wording/fill.ts'
import { whenText } from '../wording/when-text.ts'
import { nameAndPlace, seatText } from '../wording/who-text.ts'

/** A follow-up talk that is set. */
export type Talk = Extract<FollowUp, { kind: 'talk' }>

/** Whether something is at the talk's very clock: then that is the talk. */
export const isAtTalk = ({ date, time }: Talk, when: When | null): boolean => time !== null && when?.kind === 'on' && when.date === date && when.time === time

export const talkDay = (pen: Pen, { date, time }: Talk): string => whenText({ kind: 'on', date, time }, pen.table, pen.language, pen.reader, pen.day)

/** The same within a sentence. */
export const talkWhen = (pen: Pen, talk: Talk): string => pen.label('onDay', { day: talkDay(pen, talk) })

/** Who talks with the participant again, and when. */
export function talkLines(pen: Pen, talk: Talk): Sentence[] {
  const who = capital(seatText(talk.seatId, pen.table, pen.language, pen.reader))
  return [pen.tell('talksAgain', { who }, 'followUp'), pen.tell('itWillBe', { when: talkWhen(pen, talk) }, 'followUp')]
}

/** The same in few words, where who it is stands further down; its day is "samma dag" right after that day. */
export const talkInShort = (pen: Pen, talk: Talk, dayJustSaid: string | null): Sentence =>
  talk.time !== null && talk.date === dayJustSaid ? pen.tell('weTalkSameDay', { clock: clockText(talk.time, pen.language) }, 'followUp') : pen.tell('weTalkAgain', { when: talkWhen(pen, talk) }, 'followUp')

export function talkAgain(pen: Pen): Block[] {
  const { followUp } = pen.meeting
  if (followUp?.kind === 'talk') return [pen.heading('talkHeading'), paragraph(...talkLines(pen, followUp), pen.tell('changeTime', pen.contact, 'plan'))]
  const call = pen.tell('callToTalk', pen.contact, 'plan')
  // No word of a talk to come, where none is set; beside a time that somebody has with them, that there are no more.
  const none = [pen.say(appointmentsIn(pen, itemsInLetter(pen.meeting)).length > 0 ? 'noTalkMore' : 'noTalk'), ...(followUp ? whyNone(pen, followUp.reason) : [])]
  return [pen.heading('talkHeadingNone'), paragraph(...none), paragraph(call)]
}

/** The reason between quotation marks, and before it who wrote it [LET-3]. */
function whyNone(pen: Pen, reason: string): Sentence[] {
  const { followUpBy } = pen.meeting
  const author = followUpBy === null ? pen.say('reasonIs') : pen.tell('writes', { who: capital(nameAndPlace(followUpBy, pen.table, pen.language, pen.reader)) }, 'followUp')
  return [author, pen.own(reason, 'followUp')]
}
