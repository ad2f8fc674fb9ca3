import { expect, test } from 'vitest'
import { isAnonymousIn, meetingIdIn, subPageIn } from '#client/host/teams-hints.ts'

const page = {}
const chat = { id: '19:meeting_test@thread.v2' }
const meeting = { id: 'MCMxOTptZWV0aW5nX3Rlc3RAdGhyZWFkLnYyIzA=' }

test('the meeting is the one that Teams names', () => {
  expect(meetingIdIn({ page, chat, meeting: { id: 'another' } })).toBe('another')
})

test('a tab that is told of the chat alone names the meeting as the panel does', () => {
  expect(meetingIdIn({ page, chat })).toBe(meetingIdIn({ page, chat, meeting }))
})

test.each([
  ['neither meeting nor chat', {}],
  ['empty names', { chat: { id: '' }, meeting: { id: '' } }],
  ['a chat named in letters that no name of Teams has', { chat: { id: 'möte' } }],
])('%s is no meeting', (_what, rest) => {
  expect(meetingIdIn({ page, ...rest })).toBeNull()
})

test.each([
  ['letter', 'letter'],
  ['', null],
  [undefined, null],
])('the sub page %j is %j', (subPageId, asked) => {
  expect(subPageIn({ page: subPageId === undefined ? {} : { subPageId } })).toBe(asked)
})

test.each([
  ['Anonymous', true],
  ['Student', false],
  ['', false],
  [undefined, false],
])('with the licence %j it is %s that the person is anonymous', (licenseType, isAnonymous) => {
  expect(isAnonymousIn({ page, user: licenseType === undefined ? {} : { licenseType } })).toBe(isAnonymous)
  expect(isAnonymousIn({ page })).toBe(false)
})
