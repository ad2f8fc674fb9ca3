import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { itemContentSchema, waitSchema, type ItemContent, type ItemKind } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { given, played } from '#test/support/given.ts'
import { by, content, meetingIn, minute, ownWords, seatIds, withoutParticipant } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const log = meetingIn('recommend')
const add = (kind: ItemKind, item: ItemContent): Command => ({ type: 'addItem', kind, content: item })
const elsewhere = { kind: 'organisation', organisation: 'Vårdcentralen' } as const
const outside = { kind: 'outside', name: 'Pia', organisation: 'Vårdcentralen' } as const
const question = (changes: Partial<ItemContent> = {}) => add('question', ownWords('Får Kim ha kvar sin läkare?', changes))
const information = (changes: Partial<ItemContent> = {}) => add('information', ownWords('Det finns en öppen förskola.', { when: null, ...changes }))
const decision = (changes: Partial<ItemContent> = {}) => add('reportedDecision', ownWords('Bidraget är beviljat.', { who: elsewhere, when: { kind: 'on', date: '2026-11-20', time: null }, ...changes }))

describe('what each kind of item says', () => {
  it.each(['recommendation', 'undertaking'] as const)('[ITEM-2] a %s says how long one waits and which track it is on', (kind) => {
    given(log).when(add(kind, content({ wait: null })), officer).refused('waitMissing')
    given(log).when(add(kind, content({ track: null })), officer).refused('trackMissing')
    for (const wait of [{ kind: 'none' }, { kind: 'unknown' }, { kind: 'about', from: 2, to: 3, unit: 'weeks' }] as const) given(log).when(add(kind, content({ wait })), officer).done()
  })

  it('[ITEM-2] a wait is of whole days, weeks or months', () => {
    expect(waitSchema.safeParse({ kind: 'about', from: 0, to: 3, unit: 'weeks' }).success).toBe(false)
    expect(waitSchema.safeParse({ kind: 'about', from: 1.5, to: 3, unit: 'weeks' }).success).toBe(false)
    expect(waitSchema.safeParse({ kind: 'about', from: 1, to: 3, unit: 'years' }).success).toBe(false)
    expect(itemContentSchema.safeParse({ ...content(), track: 'money' }).success).toBe(false)
  })

  it('[ITEM-1] a recommendation names who does it', () => {
    given(log).when(add('recommendation', content({ who: elsewhere })), officer).refused('noSuchSeat')
    given(log).when(add('recommendation', content({ who: outside })), officer).done()
  })

  it('[ITEM-12] a question is for a professional at the table', () => {
    for (const seatId of [chair, officer, adviser, referrer]) given(log).when(question(by(seatId)), officer).done()
    for (const seatId of [participant, support]) given(log).when(question(by(seatId)), officer).refused('notToBeConfirmed')
    given(log).when(question({ who: { kind: 'person' } }), officer).refused('noSuchSeat')
    given(log).when(question(by(officer)), participant).refused('onlyOwnSteps')
  })

  it.each([elsewhere, outside])('[ITEM-12] for somebody who is not there (%j) it is carried by a professional', (who) => {
    given(log).when(question({ who }), officer).refused('carrierMissing')
    for (const seatId of [participant, support]) given(log).when(question({ who, carriedBy: seatId }), officer).refused('notToBeConfirmed')
    for (const seatId of [chair, officer, referrer]) given(log).when(question({ who, carriedBy: seatId }), officer).done()
    given(log).when(question({ who, carriedBy: 'seat-nobody' }), officer).refused('noSuchSeat')
  })

  it('[ITEM-12] a question is in own words, with a last day and a track', () => {
    given(log).when(question({ what: { kind: 'act', act: 'call', object: 'vården' } }), officer).refused('ownWordsMissing')
    given(log).when(question({ when: null }), officer).refused('whenMissing')
    given(log).when(question({ when: { kind: 'on', date: '2026-12-11', time: null } }), officer).refused('whenMissing')
    given(log).when(question({ when: { kind: 'contact', seatId: officer, by: '2026-12-11' } }), officer).refused('whenMissing')
    given(log).when(question({ track: null }), officer).refused('trackMissing')
  })

  it('[ITEM-13] information is in own words, from whoever told it, on a track', () => {
    for (const who of [elsewhere, outside, by(participant).who, by(officer).who]) given(log).when(information({ who }), officer).done()
    given(log).when(information({ what: { kind: 'act', act: 'call', object: 'vården' } }), officer).refused('ownWordsMissing')
    given(log).when(information({ track: null }), officer).refused('trackMissing')
    given(log).when(information(), participant).refused('onlyOwnSteps')
  })

  it('[ITEM-14] a reported decision names the authority that made it and the day', () => {
    given(log).when(decision(), officer).done()
    for (const who of [outside, by(officer).who, { kind: 'person' } as const]) given(log).when(decision({ who }), officer).refused('authorityMissing')
    given(log).when(decision({ when: null }), officer).refused('whenMissing')
    given(log).when(decision({ when: { kind: 'by', date: '2026-11-20' } }), officer).refused('whenMissing')
    given(log).when(decision({ when: { kind: 'on', date: '2026-11-20', time: '10.00' } }), officer).refused('whenMissing')
    given(log).when(decision({ track: null }), officer).refused('trackMissing')
    given(log).when(decision({ what: { kind: 'act', act: 'apply', object: 'bidrag' } }), officer).refused('ownWordsMissing')
  })

  it('[ITEM-14] a reported decision was made today, as the day is in Sweden, or before', () => {
    const on = (date: string) => decision({ when: { kind: 'on', date, time: null } })
    given(log).when(on('2026-12-03'), officer).done()
    given(log).when(on('2026-12-04'), officer).refused('decisionNotMadeYet')
    const [lastMinuteUtc, newDayInSweden] = ['2026-12-03T22:59:00.000Z', '2026-12-03T23:00:00.000Z']
    given(log).when(on('2026-12-04'), officer, lastMinuteUtc).refused('decisionNotMadeYet')
    given(log).when(on('2026-12-04'), officer, newDayInSweden).done()
    const added = played(log, [on('2026-12-03'), officer])
    const { content: ahead } = on('2026-12-04') as Extract<Command, { type: 'addItem' }>
    given(added).when({ type: 'editItem', itemId: 'new-id-01', content: ahead }, officer).refused('decisionNotMadeYet')
  })

  it('[ITEM-18] what is to be done has no day behind it, as the day is in Sweden, unless it stood there already', () => {
    const [lastMinuteUtc, newDayInSweden] = ['2026-12-03T22:59:00.000Z', '2026-12-03T23:00:00.000Z']
    for (const when of [{ kind: 'by', date: '2026-12-03' }, { kind: 'on', date: '2026-12-03', time: '09.00' }, { kind: 'contact', seatId: officer, by: '2026-12-03' }] as const) {
      const advice = add('recommendation', content({ when }))
      given(log).when(advice, officer, lastMinuteUtc).done()
      given(log).when(advice, officer, newDayInSweden).refused('dayHasPassed')
      const put = played(log, [advice, officer, lastMinuteUtc])
      given(put).when({ type: 'editItem', itemId: 'new-id-01', content: content({ when, why: 'Det är ett annat skäl.' }) }, officer, newDayInSweden).done()
      given(put).when({ type: 'editItem', itemId: 'new-id-01', content: content({ when: { kind: 'by', date: '2026-12-02' } }) }, officer, newDayInSweden).refused('dayHasPassed')
    }
    given(log).when(question({ when: { kind: 'by', date: '2026-12-02' } }), officer).refused('dayHasPassed')
  })

  it('[ITEM-19] nobody promises, answers or carries a question who is not here when it is put; who left since stays named', () => {
    const put = (kind: ItemKind) => (kind === 'undertaking' ? add('undertaking', content(by(officer))) : question(by(officer)))
    const gone = played(log, [{ type: 'turnAway', seatId: officer }, chair])
    for (const kind of ['undertaking', 'question'] as const) {
      given(log).when(put(kind), chair).done()
      given(gone).when(put(kind), chair).refused('seatNotHere')
      const left = played(log, [put(kind), chair], [{ type: 'turnAway', seatId: officer }, chair])
      const { content: stands } = put(kind) as Extract<Command, { type: 'addItem' }>
      given(left).when({ type: 'editItem', itemId: 'new-id-01', content: { ...stands, when: { kind: 'by', date: '2026-12-21' } } }, chair).done()
      const other = kind === 'undertaking' ? content(by(adviser)) : { ...stands, ...by(adviser) }
      const back = played(left, [{ type: 'editItem', itemId: 'new-id-01', content: other }, chair])
      given(back).when({ type: 'editItem', itemId: 'new-id-01', content: stands }, chair).refused('seatNotHere')
    }
    given(gone).when(question({ who: elsewhere, carriedBy: officer }), chair).refused('seatNotHere')
  })

  it.each(['recommendation', 'information'] as const)('[ITEM-17] in %s the participant is named by their seat, where they have one', (kind) => {
    const of = (who: ItemContent['who']) => (kind === 'information' ? information({ who }) : add(kind, content({ who })))
    given(log).when(of({ kind: 'person' }), officer).refused('participantHasASeat')
    given(log).when(of({ kind: 'seat', seatId: participant }), officer).done()
    given(meetingIn('recommend', withoutParticipant)).when(of({ kind: 'person' }), officer).done()
    const { content: theirs } = of({ kind: 'person' }) as Extract<Command, { type: 'addItem' }>
    given(played(log, [of(by(officer).who), officer])).when({ type: 'editItem', itemId: 'new-id-01', content: theirs }, officer).refused('participantHasASeat')
  })

  it('[ITEM-9] who carries a question is a seat of the meeting, in every kind', () => {
    for (const kind of ['recommendation', 'undertaking'] as const) given(log).when(add(kind, content({ carriedBy: 'seat-nobody' })), officer).refused('noSuchSeat')
    given(log).when(information({ carriedBy: 'seat-nobody' }), officer).refused('noSuchSeat')
  })

  it('[ITEM-5] who puts a question that they bear or carry themselves has taken it on', () => {
    for (const changes of [by(officer), { who: elsewhere, carriedBy: officer }]) {
      const item = replay(played(log, [question(changes), officer, minute(10)])).items[0]!
      expect([item.confirmedAt, settlementOf(item)]).toEqual([minute(10), 'carried'])
    }
    const item = replay(played(log, [question(by(adviser)), officer])).items[0]!
    expect([item.confirmedAt, settlementOf(item)]).toEqual([null, 'open'])
    expect(replay(played(log, [information(by(officer)), officer])).items[0]!.confirmedAt).toBeNull()
  })

  it('[ANSWER-12] information and a decision are noted at once, and in nobody’s way', () => {
    for (const command of [information(), decision()]) {
      const added = played(log, [command, officer])
      expect(settlementOf(replay(added).items[0]!)).toBe('noted')
      expect(closingHindrances(replay(added))).not.toContain('openItems')
      given(added).when({ type: 'moveItem', itemId: 'new-id-01' }, chair).refused('alreadySettled')
      given(added).when({ type: 'confirmItem', itemId: 'new-id-01' }, officer).refused('notToBeConfirmed')
    }
  })

  it.each(['notUnderstood', 'notRight'] as const)('[ANSWER-12] the participant may say %s to them, and nothing else', (said) => {
    for (const command of [information(), decision()]) {
      const added = played(log, [command, officer])
      const answer = (given_: typeof said | 'yes' | 'notYet' | 'no'): Command => ({ type: 'answerItem', itemId: 'new-id-01', answer: given_, words: 'Jag minns det annorlunda.' })
      for (const other of ['yes', 'notYet', 'no'] as const) given(added).when(answer(other), participant).refused('notToBeAnswered')
      const item = given(added).when(answer(said), participant).done().items[0]!
      expect([item.answer?.answer, settlementOf(item)]).toEqual([said, 'noted'])
    }
    given(played(log, [add('recommendation', content()), officer])).when({ type: 'answerItem', itemId: 'new-id-01', answer: said, words: null }, participant).refused('notToBeAnswered')
  })

  it('[ITEM-7] a wording anew takes the objection away, and a withdrawn piece of information is withdrawn', () => {
    const objected = played(log, [information(), officer], [{ type: 'answerItem', itemId: 'new-id-01', answer: 'notRight', words: null }, participant])
    const reworded = { ...information(), content: ownWords('Den öppna förskolan har stängt.', { when: null }) } as Extract<Command, { type: 'addItem' }>
    expect(replay(played(objected, [{ type: 'editItem', itemId: 'new-id-01', content: reworded.content }, officer])).items[0]!.answer).toBeNull()
    expect(settlementOf(replay(played(objected, [{ type: 'withdrawItem', itemId: 'new-id-01' }, officer])).items[0]!)).toBe('withdrawn')
  })
})

describe('where nobody sits as the participant', () => {
  const team = meetingIn('recommend', withoutParticipant)
  const step = (changes: Partial<ItemContent>) => add('ownStep', content({ why: null, when: null, track: null, wait: null, ...changes }))

  it('[ITEM-15] an own step is for the person the meeting is about', () => {
    given(team).when(step({ who: { kind: 'person' } }), officer).done()
    for (const who of [by(officer).who, outside]) given(team).when(step({ who }), officer).refused('onlyTheParticipantsStep')
    given(log).when(step({ who: { kind: 'person' } }), officer).refused('onlyTheParticipantsStep')
  })

  it('[ANSWER-15] the chair takes down what the team answers', () => {
    for (const command of [step({ who: { kind: 'person' } }), add('recommendation', content())]) {
      const added = played(team, [command, officer])
      const yes: Command = { type: 'answerItem', itemId: 'new-id-01', answer: 'yes', words: null }
      expect(settlementOf(given(added).when(yes, chair).done().items[0]!)).toBe('agreed')
      for (const other of [officer, adviser, referrer]) given(added).when(yes, other).refused('notYourRole')
    }
    const undertaking = played(team, [add('undertaking', content(by(adviser))), officer])
    given(undertaking).when({ type: 'answerItem', itemId: 'new-id-01', answer: 'yes', words: null }, chair).refused('onlyNoToAnUndertaking')
    given(undertaking).when({ type: 'confirmItem', itemId: 'new-id-01' }, adviser).done()
  })
})
