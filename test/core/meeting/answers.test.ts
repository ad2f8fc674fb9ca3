import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { Answer, ItemContent, ItemKind } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { given, played } from '#test/support/given.ts'
import { by, content, guardian, meetingIn, minute, organisationIds, plan, seatIds, seatPlan, seats, withGuardian } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const answer = (given_: Answer, words: string | null = null): Command => ({ type: 'answerItem', itemId, answer: given_, words })
const confirm: Command = { type: 'confirmItem', itemId }
const takeBack: Command = { type: 'takeBackAnswer', itemId }
const move: Command = { type: 'moveItem', itemId }
const item = (kind: ItemKind, changes: Partial<ItemContent> = {}, log = meetingIn('recommend'), author: string = officer) =>
  played(log, [{ type: 'addItem', kind, content: content(changes) }, author, minute(10)])
const recommendation = item('recommendation')
const ofAdviser = item('undertaking', by(adviser))
const first = (log: Recorded[]) => replay(log).items[0]!
const settlement = (log: Recorded[]) => settlementOf(first(log))

describe('answers', () => {
  it.each([
    ['yes', 'agreed'],
    ['notYet', 'later'],
    ['no', 'notAgreed'],
  ] as const)('[ANSWER-1] %s makes it %s', (said, settled) => {
    for (const log of [recommendation, item('ownStep', by(participant))]) {
      given(log).when(answer(said, 'Gärna.'), participant).then([{ type: 'itemAnswered', itemId, answer: said, words: 'Gärna.' }])
      expect(settlement(played(log, [answer(said), participant]))).toBe(settled)
    }
    expect(settlement(recommendation)).toBe('open')
  })

  it('[ANSWER-2] the chair takes it down, and nobody else', () => {
    const log = played(recommendation, [answer('notYet', 'Efter jul.'), chair, minute(12)])
    expect(first(log).answer).toEqual({ answer: 'notYet', words: 'Efter jul.', by: chair, at: minute(12) })
    for (const other of [officer, adviser, referrer, support]) given(recommendation).when(answer('yes'), other).refused('notYourRole')
    given(recommendation).when({ ...answer('yes'), itemId: 'item-none' } as Command, participant).refused('noSuchItem')
  })

  it('[ANSWER-2] a guardian answers for the participant, another support person does not', () => {
    const log = item('recommendation', {}, meetingIn('recommend', withGuardian))
    const answered = played(log, [answer('yes', 'Ja, om det går sakta.'), guardian.id, minute(12)])
    expect(first(answered).answer).toEqual({ answer: 'yes', words: 'Ja, om det går sakta.', by: guardian.id, at: minute(12) })
    given(log).when(answer('yes'), support).refused('notYourRole')
    expect(settlement(played(answered, [answer('no'), participant]))).toBe('notAgreed')
    expect(settlement(played(answered, [{ type: 'undoLast' }, guardian.id]))).toBe('open')
  })

  it.each([participant, chair])('[ANSWER-16] what the participant answered, put by %s, a guardian neither changes nor takes back', (author) => {
    const own = played(item('recommendation', {}, meetingIn('recommend', withGuardian)), [answer('yes', 'Gärna efter jul.'), author])
    for (const command of [answer('no'), answer('yes'), answer('yes', 'Ja.'), takeBack]) given(own).when(command, guardian.id).refused('participantHasAnswered')
    given(own).when(answer('yes', 'Gärna efter jul.'), guardian.id).then([])
    given(own).when(answer('yes', 'Gärna.'), participant).done()
    given(played(own, [takeBack, participant])).when(answer('no'), guardian.id).done()
  })

  it('[ANSWER-16] a guardian changes their own answer, and the participant’s replaces it', () => {
    const guarded = played(item('recommendation', {}, meetingIn('recommend', withGuardian)), [answer('yes'), guardian.id])
    for (const command of [answer('no'), answer('yes', 'Ja.'), takeBack]) given(guarded).when(command, guardian.id).done()
    const own = played(guarded, [answer('no'), participant])
    expect(settlement(own)).toBe('notAgreed')
    given(own).when(answer('yes'), guardian.id).refused('participantHasAnswered')
    given(own).when({ type: 'undoLast' }, guardian.id).refused('changedSince')
  })

  it('[ANSWER-11] an answer is taken back by who may give it, and then there is none', () => {
    const log = item('recommendation', {}, meetingIn('recommend', withGuardian))
    const answered = played(log, [answer('yes'), participant])
    for (const by of [participant, chair]) {
      const meeting = given(answered).when(takeBack, by).then([{ type: 'itemAnswerTakenBack', itemId }])
      expect([meeting.items[0]!.answer, settlementOf(meeting.items[0]!)]).toEqual([null, 'open'])
    }
    for (const by of [officer, adviser, referrer, support]) given(answered).when(takeBack, by).refused('notYourRole')
    given(log).when(takeBack, participant).then([])
    given(meetingIn('recommend')).when(takeBack, participant).refused('noSuchItem')
    given(played(answered, [{ type: 'withdrawItem', itemId }, officer])).when(takeBack, participant).refused('withdrawn')
  })

  it('[ANSWER-3] a changed answer counts and the former stays in the history', () => {
    const log = played(recommendation, [answer('yes'), participant, minute(12)], [answer('no'), participant, minute(14)])
    expect(settlement(log)).toBe('notAgreed')
    expect(first(log).history.slice(1)).toEqual([
      { at: minute(12), by: participant, change: 'answered', answer: 'yes' },
      { at: minute(14), by: participant, change: 'answered', answer: 'no' },
    ])
    given(log).when(answer('no'), participant).then([])
    given(log).when(answer('no', 'Nu med ord.'), participant).done()
  })

  it('[ANSWER-4] an undertaking is confirmed by who undertakes it', () => {
    const meeting = given(ofAdviser).when(confirm, adviser, minute(12)).then([{ type: 'itemConfirmed', itemId }])
    expect(settlementOf(meeting.items[0]!)).toBe('agreed')
    expect(meeting.items[0]?.confirmedAt).toBe(minute(12))
    given(played(ofAdviser, [confirm, adviser])).when(confirm, adviser).then([])
    for (const other of [chair, officer]) given(ofAdviser).when(confirm, other).refused('notYours')
    given(meetingIn('recommend')).when(confirm, adviser).refused('noSuchItem')
  })

  it('[ANSWER-4] a colleague in the same role of the same organisation confirms as well', () => {
    const colleague = seatPlan({ id: 'seat-adviser2', role: 'representative', organisationId: organisationIds.insurance })
    const log = item('undertaking', by(adviser), meetingIn('recommend', { seats: [...seats, colleague] }))
    given(log).when(confirm, colleague.id).then([{ type: 'itemConfirmed', itemId }])
  })

  it('[ANSWER-5] representative and referrer of one authority are never mixed up', () => {
    given(ofAdviser).when(confirm, referrer).refused('notYours')
    given(item('undertaking', by(referrer))).when(confirm, adviser).refused('notYours')
    given(item('undertaking', by(referrer))).when(confirm, referrer).done()
  })

  it('[ANSWER-6] the participant says no to an undertaking, and takes it back', () => {
    given(ofAdviser).when(answer('yes'), participant).refused('onlyNoToAnUndertaking')
    given(ofAdviser).when(answer('notYet'), participant).refused('onlyNoToAnUndertaking')
    const no = played(ofAdviser, [confirm, adviser], [answer('no'), participant])
    expect(settlement(no)).toBe('notAgreed')
    given(no).when(answer('yes'), participant).refused('onlyNoToAnUndertaking')
    given(no).when(takeBack, participant).then([{ type: 'itemAnswerTakenBack', itemId }])
    expect(settlement(played(no, [takeBack, participant]))).toBe('agreed')
  })

  it('[ANSWER-6] a confirmation does not overrule the no', () => {
    expect(settlement(played(ofAdviser, [answer('no'), participant], [confirm, adviser]))).toBe('notAgreed')
  })

  it('[ANSWER-17] who confirmed is kept with it: the bearer, who adds their own, or who took it down; and it goes with the confirmation', () => {
    const byPhone = plan().seats.map((seat) => (seat.id === adviser ? { ...seat, attends: 'phone' as const } : seat))
    const onPhone = played(item('undertaking', by(adviser), meetingIn('recommend', { seats: byPhone })), [{ type: 'setAttends', seatId: adviser, attends: 'phone' }, chair])
    const confirmer = (log: typeof onPhone) => replay(log).items[0]?.confirmedBy
    expect([confirmer(ofAdviser), confirmer(played(ofAdviser, [confirm, adviser])), confirmer(played(onPhone, [confirm, chair]))]).toEqual([undefined, adviser, chair])
    expect(confirmer(played(ofAdviser, [confirm, adviser], [{ type: 'undoLast' }, adviser]))).toBeUndefined()
  })

  it('[ANSWER-7] nothing else is confirmed', () => {
    given(recommendation).when(confirm, officer).refused('notToBeConfirmed')
    given(item('ownStep', by(participant))).when(confirm, chair).refused('notToBeConfirmed')
  })

  it.each(['phone', 'room'] as const)('[ANSWER-8] the chair takes down what is confirmed without a screen: %s', (attends) => {
    const byPhone = plan().seats.map((seat) => (seat.id === adviser ? { ...seat, attends: 'phone' as const } : seat))
    const log = played(item('undertaking', by(adviser), meetingIn('recommend', { seats: byPhone })), [{ type: 'setAttends', seatId: adviser, attends }, chair])
    given(log).when(confirm, chair).then([{ type: 'itemConfirmed', itemId }])
    given(log).when(confirm, officer).refused('notYours')
    const withScreen = played(log, [{ type: 'admitSeat', seatId: adviser, device: 'device-01' }, chair])
    given(withScreen).when(confirm, chair).refused('notYours')
    given(withScreen).when(confirm, adviser).done()
  })

  it('[ANSWER-9] an open item is moved, once', () => {
    given(recommendation).when(move, chair).then([{ type: 'itemMoved', itemId }])
    const moved = played(recommendation, [move, chair])
    expect(settlement(moved)).toBe('moved')
    given(moved).when(move, chair).then([])
    given(meetingIn('recommend')).when(move, chair).refused('noSuchItem')
  })

  it('[ANSWER-9] a settled item is not moved, also when it was moved before', () => {
    given(played(recommendation, [answer('no'), participant])).when(move, chair).refused('alreadySettled')
    given(played(recommendation, [move, chair], [answer('yes'), participant])).when(move, chair).refused('alreadySettled')
    given(played(ofAdviser, [confirm, adviser])).when(move, chair).refused('alreadySettled')
  })

  it('[ANSWER-10] an answer or a confirmation settles a moved item', () => {
    expect(settlement(played(recommendation, [move, chair], [answer('notYet'), participant]))).toBe('later')
    expect(settlement(played(ofAdviser, [move, chair], [confirm, adviser]))).toBe('agreed')
  })
})
