import { expect } from 'vitest'
import type { SupportLevel } from '#core/meeting/support-level.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { CaseCodeAnswer, CaseCodeBody } from '#core/wire/follow-up.ts'
import { content } from './builders.ts'
import { hiddenIn, hourMs, sendForm, type House } from './closed-meeting.ts'
import { done, openedIn, planned, recommendation, type SeatName } from './seated-meeting.ts'
import { apartText } from './text-versions.ts'
import { post } from './test-app.ts'

export const dayMs = 24 * hourMs

export const answerSeparate = (kind: 'followUp' | 'statistics', answer: 'yes' | 'no'): Command & { type: 'answerSeparate' } => ({ type: 'answerSeparate', kind, answer, how: 'onScreen', textVersion: apartText(kind) })

/** A closed meeting whose participant has said yes to being asked (and, unless said otherwise, to being counted), with two items that are followed up. */
export async function followedMeeting({ app, pass }: House, { says = ['followUp', 'statistics'] as ('followUp' | 'statistics')[], changes = {} as Parameters<typeof planned>[1], supportBefore = undefined as SupportLevel | undefined } = {}, working: SeatName[] = ['officer']) {
  pass(hourMs / 2)
  const meeting = await openedIn('recommend', await planned(app, changes), 'participant', 'officer', 'referrer', ...working.filter((one) => one !== 'officer'))
  for (const kind of says) await done(meeting.seats.participant, { ...answerSeparate(kind, 'yes'), ...(kind === 'followUp' && supportBefore && { support: supportBefore }) })
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  await done(meeting.seats.referrer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'book', object: 'ett besök på vårdcentralen' }, track: 'health' }) })
  await done(meeting.seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting
}

export async function caseCode({ app }: House, { token }: { token: string }, wanted: CaseCodeBody = {}): Promise<CaseCodeAnswer> {
  const answer = await post(`${app.url}/api/follow-up/code`, wanted, token)
  expect(answer.status).toBe(200)
  return answer.body as CaseCodeAnswer
}

/** The page that a code opens, and its pass. */
export async function openedCase({ app }: House, code: string, language = 'sv') {
  const { status, page } = await sendForm(app.url, '/uppfoljning', { code }, language)
  return { status, page, pass: hiddenIn(page, 'pass') }
}
