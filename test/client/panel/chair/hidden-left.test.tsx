import { expect, it } from 'vitest'
import { HiddenLeft } from '#client/panel/chair/hidden-left.tsx'
import { kinds } from '#client/text/sv/later/kinds.ts'
import { drawnInMeeting } from '../../meeting/drawn-in-meeting.tsx'

const readBack = { takeAway: null, followUp: null, hindrances: ['openItems' as const] }

it('[VIEW-13] who leads is told that something they do not read holds the meeting, also where they see something else that does, and not where all is seen', async () => {
  expect(await drawnInMeeting(<HiddenLeft />, { me: 'seat-anna', view: { readBack: { ...readBack, isItemHidden: true } } })).toEqual([kinds.itemHidden])
  expect(await drawnInMeeting(<HiddenLeft />, { me: 'seat-anna', view: { readBack } })).toEqual([])
})
