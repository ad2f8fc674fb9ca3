import { describe, expect, it } from 'vitest'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { meetingIn, minute, seatIds } from '#test/support/builders.ts'

const { chair, referrer, participant } = seatIds
const words = 'Jag vill träffa folk igen.'
const toldId = 'new-id-01'
const noted = (by: string) => played(meetingIn('story'), [{ type: 'noteTold', words }, by, minute(5)])
const drawn = (log: Recorded[]) => sections.told.draw(replay(log), nobodyHere, 'participant')

describe('what the participant tells', () => {
  it.each([chair, referrer, participant])('[TOLD-1] is noted by %s', (by) => {
    given(meetingIn('story')).when({ type: 'noteTold', words }, by).then([{ type: 'toldNoted', toldId, words }])
    expect(drawn(noted(by))).toEqual([{ id: toldId, words, by, at: minute(5) }])
  })

  it('[TOLD-2] is worded anew by who wrote it', () => {
    const change = { type: 'changeTold', toldId, words: 'Jag vill ut.' } as const
    given(noted(referrer)).when(change, referrer).then([{ type: 'toldChanged', toldId, words: 'Jag vill ut.' }])
    given(noted(referrer)).when(change, chair).refused('notYours')
    given(noted(referrer)).when(change, participant).refused('notYours')
    given(noted(referrer)).when({ ...change, words }, referrer).then([])
    expect(drawn(played(noted(referrer), [change, referrer]))).toMatchObject([{ words: 'Jag vill ut.', by: referrer }])
  })

  it('[TOLD-3] is removed by who wrote it or by the participant', () => {
    const remove = { type: 'removeTold', toldId } as const
    given(noted(referrer)).when(remove, referrer).then([{ type: 'toldRemoved', toldId }])
    given(noted(referrer)).when(remove, participant).then([{ type: 'toldRemoved', toldId }])
    given(noted(referrer)).when(remove, chair).refused('notYours')
  })

  it('[TOLD-3] once removed it is nobody’s to change', () => {
    const log = played(noted(participant), [{ type: 'removeTold', toldId }, participant])
    expect(drawn(log)).toEqual([])
    given(log).when({ type: 'changeTold', toldId, words: 'Annat.' }, participant).refused('noSuchNote')
    given(log).when({ type: 'removeTold', toldId }, participant).refused('noSuchNote')
    given(log).when({ type: 'removeTold', toldId: 'told-none' }, participant).refused('noSuchNote')
  })
})
