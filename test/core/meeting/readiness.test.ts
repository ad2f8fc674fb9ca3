import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { unheardVoices } from '#core/meeting/subjects/readiness.ts'
import { flerpartssamtalUtskrivning } from '#core/meeting-forms/flerpartssamtal-utskrivning.ts'
import { given, played } from '#test/support/given.ts'
import { guardian, minute, openMeeting, organisationIds, seatIds, seatPlan, seats, withGuardian } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
type Voice = Extract<Command, { type: 'sayVoiceSilent' }>['voice']
type Answer = Extract<Command, { type: 'sayReady' }>['answer']
const say = (seatId: string, answer: Answer = 'partly', words: string | null = null): Command => ({ type: 'sayReady', seatId, answer, words })
const form = keepingForm(['readiness'])
const open = openMeeting({ form })

describe('readiness', () => {
  it('[READY-1] stands as each said it, beside what the others said', () => {
    const log = played(open, [say(participant, 'yes'), participant], [say(referrer, 'notYet', 'Boendet är inte klart.'), referrer], [say(officer), officer], [say(chair), chair], [say(participant, 'partly', 'Jag vill ha sällskap.'), participant, minute(9)])
    expect(replay(log).kept.ready.map(({ voice, answer, words }) => [voice, answer, words])).toEqual([
      ['referrer', 'notYet', 'Boendet är inte klart.'],
      ['coach', 'partly', null],
      ['coach', 'partly', null],
      ['participant', 'partly', 'Jag vill ha sällskap.'],
    ])
    given(log).when(say(referrer, 'notYet', 'Boendet är inte klart.'), referrer).then([])
    for (const seatId of [support, 'seat-nobody']) given(open).when(say(seatId), chair).refused('noSuchSeat')
    given(played(open, [{ type: 'turnAway', seatId: officer }, chair])).when(say(officer), chair).refused('seatNotHere')
  })

  it('[READY-2] is said by each, and taken down for the participant and for who has no screen', () => {
    given(open).when(say(participant), chair).done()
    given(openMeeting({ form, ...withGuardian })).when(say(participant), guardian.id).done()
    for (const by of [officer, referrer]) given(open).when(say(participant), by).refused('notYours')
    for (const by of [chair, officer]) given(open).when(say(referrer), by).refused('notYours')
    for (const by of [support]) given(open).when(say(participant), by).refused('notYourRole')
    const phone = seatPlan({ id: 'seat-on-phone', role: 'representative', name: 'Ture', organisationId: organisationIds.jobs, attends: 'phone' })
    const byPhone = openMeeting({ form, seats: [...seats, phone] })
    given(byPhone).when(say(phone.id), chair).done()
    given(byPhone).when(say(phone.id), officer).refused('notYours')
  })

  it('[READY-3] what the participant said a guardian does not change, nor what was taken down', () => {
    const guarded = openMeeting({ form, ...withGuardian })
    for (const by of [participant, chair]) given(played(guarded, [say(participant, 'notYet'), by])).when(say(participant, 'yes'), guardian.id).refused('participantHasAnswered')
    given(played(guarded, [say(participant, 'notYet'), guardian.id])).when(say(participant, 'yes'), participant).done()
    given(played(guarded, [say(participant, 'notYet'), guardian.id])).when(say(participant, 'yes'), guardian.id).done()
  })

  it('[READY-4] is heard when each of the three voices is', () => {
    const unheard = (log: typeof open) => unheardVoices(replay(log)).toSorted()
    expect(unheard(open)).toEqual(['coach', 'participant', 'referrer'])
    expect(unheard(played(open, [say(adviser), adviser], [say(participant), chair]))).toEqual(['referrer'])
    expect(unheard(played(open, [say(adviser), adviser], [say(participant), chair], [say(referrer, 'notYet'), referrer]))).toEqual([])
    expect(unheard(openMeeting({ form, seats: seats.filter(({ role }) => role !== 'referrer') }))).toEqual(['coach', 'participant'])
  })

  it('[READY-4] is not heard without the voices that the form names, and who leads is no coach where it needs one', () => {
    const unheard = (log: typeof open) => unheardVoices(replay(log)).toSorted()
    const named = { ...form, needsParticipant: true, requiredRoles: ['referrer', 'representative'] } satisfies typeof form
    const alone = openMeeting({ form: named, seats: seats.filter(({ role }) => role === 'chair') })
    expect(unheard(alone)).toEqual(['coach', 'participant', 'referrer'])
    expect(unheard(played(alone, [say(chair, 'yes'), chair]))).toEqual(['coach', 'participant', 'referrer'])
    expect(unheard(played(openMeeting({ form: named }), [say(chair, 'yes'), chair], [say(participant), chair], [say(referrer), referrer]))).toEqual(['coach'])
    expect(unheard(played(openMeeting({ form: named }), [say(officer), officer], [say(participant), chair], [say(referrer), referrer]))).toEqual([])
  })

  it('[READY-5] a voice that nothing is heard of has its reason, written by who leads, until it is heard', () => {
    const silent = (log: typeof open) => replay(log).kept.silent.map(({ voice, why, by }) => [voice, why, by])
    const why = (voice: Voice, reason: 'notReached' | 'didNotWant' | null): Command => ({ type: 'sayVoiceSilent', voice, why: reason })
    for (const by of [officer, referrer, participant]) given(open).when(why('referrer', 'notReached'), by).refused('notYourRole')
    const two = played(open, [why('referrer', 'notReached'), chair], [why('coach', 'didNotWant'), chair])
    expect([silent(two), unheardVoices(replay(two))]).toEqual([[['referrer', 'notReached', chair], ['coach', 'didNotWant', chair]], ['participant']])
    given(two).when(why('referrer', 'notReached'), chair).then([])
    expect(silent(played(two, [why('referrer', null), chair]))).toEqual([['coach', 'didNotWant', chair]])
    const heard = played(two, [say(referrer), referrer])
    expect(silent(heard)).toEqual([['coach', 'didNotWant', chair]])
    given(heard).when(why('referrer', 'didNotWant'), chair).then([])
    expect(unheardVoices(replay(played(two, [say(participant), chair])))).toEqual([])
  })

  it('[READY-4] a discharge names the participant, the referrer and the coach', () => {
    expect(flerpartssamtalUtskrivning).toMatchObject({ needsParticipant: true, requiredRoles: ['referrer', 'representative'] })
  })
})
