import { expect, test } from 'vitest'
import { placeOf } from '#client/host/teams-place.ts'

const chat = { id: '19:meeting_x@thread.v2' }
const meeting = { id: 'MCMx' }

test.each([
  ['sidePanel', { chat, meeting }, 'panel'],
  ['meetingStage', { chat, meeting }, 'stage'],
  ['content', { chat, meeting }, 'chat'],
  ['content', { meeting }, 'details'],
  ['content', {}, 'page'],
  ['settings', { chat, meeting }, 'page'],
  ['task', {}, 'page'],
])('what Teams calls %s, with %j, is a %s', (frameContext, rest, place) => {
  expect(placeOf({ page: { frameContext }, ...rest })).toBe(place)
})
