import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { actSchema, itemContentSchema, type ItemContent, type ItemKind } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { given, played } from '#test/support/given.ts'
import { by, content, meetingIn, minute, seatIds } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const inPhase = meetingIn('recommend')
const add = (kind: ItemKind, changes: Partial<ItemContent> = {}): Command => ({ type: 'addItem', kind, content: content(changes) })
const edit = (changes: Partial<ItemContent>): Command => ({ type: 'editItem', itemId, content: content(changes) })
const withdraw: Command = { type: 'withdrawItem', itemId }
const added = (kind: ItemKind, author: string, changes: Partial<ItemContent> = {}) => played(inPhase, [add(kind, changes), author, minute(10)])
const first = (log: Recorded[]) => replay(log).items[0]!
const own = { ...by(participant), why: null, when: null }

describe('items', () => {
  it.each([chair, officer, referrer])('[ITEM-1] %s adds a recommendation', (author) => {
    const facts = [{ type: 'itemAdded' as const, itemId, kind: 'recommendation' as const, content: content(), isSettledByAuthor: false }]
    const meeting = given(inPhase).when(add('recommendation'), author).then(facts)
    expect(meeting.items[0]).toMatchObject({ id: itemId, by: author, content: content(), answer: null, confirmedAt: null })
  })

  it('[ITEM-1] each kind is added, in every act and in own words', () => {
    given(inPhase).when(add('undertaking', by(adviser)), officer).done()
    given(inPhase).when(add('ownStep', own), officer).done()
    for (const act of actSchema.options) given(inPhase).when(add('recommendation', { what: { kind: 'act', act, object: 'något' } }), officer).done()
    given(inPhase).when(add('recommendation', { what: { kind: 'words', words: 'Ta det lugnt en månad.' } }), officer).done()
    expect(itemContentSchema.safeParse({ ...content(), what: { kind: 'words', words: ' ' } }).success).toBe(false)
  })

  it.each(['recommendation', 'undertaking'] as const)('[ITEM-2] a %s says why and when', (kind) => {
    given(inPhase).when(add(kind, { why: null }), officer).refused('reasonForItemMissing')
    given(inPhase).when(add(kind, { when: null }), officer).refused('whenMissing')
  })

  it('[ITEM-2] who makes contact by when will do for a day', () => {
    given(inPhase).when(add('recommendation', { when: { kind: 'contact', seatId: adviser, by: '2026-12-11' } }), officer).done()
  })

  it('[ITEM-3] an own step is the participant’s', () => {
    given(inPhase).when(add('ownStep', { ...own, ...by(officer) }), officer).refused('onlyTheParticipantsStep')
    given(inPhase).when(add('ownStep', { ...own, who: { kind: 'outside', name: 'Pia', organisation: 'Vården' } }), chair).refused('onlyTheParticipantsStep')
    given(inPhase).when(add('ownStep', { ...own, ...by(officer) }), participant).refused('onlyTheParticipantsStep')
  })

  it('[ITEM-3] the participant adds own steps only', () => {
    given(inPhase).when(add('recommendation'), participant).refused('onlyOwnSteps')
    given(inPhase).when(add('undertaking', by(officer)), participant).refused('onlyOwnSteps')
    given(inPhase).when(add('ownStep', own), participant).done()
  })

  it('[ITEM-4] an undertaking is for somebody who can confirm it', () => {
    for (const seatId of [chair, officer, adviser, referrer]) given(inPhase).when(add('undertaking', by(seatId)), officer).done()
    for (const seatId of [participant, support]) given(inPhase).when(add('undertaking', by(seatId)), officer).refused('notToBeConfirmed')
    given(inPhase).when(add('undertaking', { who: { kind: 'outside', name: 'Pia', organisation: 'Vården' } }), officer).refused('notToBeConfirmed')
  })

  it('[ITEM-5] who adds their own undertaking has confirmed it', () => {
    expect(first(added('undertaking', officer, by(officer)))).toMatchObject({ confirmedAt: minute(10) })
    expect(settlementOf(first(added('undertaking', officer, by(officer))))).toBe('agreed')
    expect(settlementOf(first(added('undertaking', chair, by(officer))))).toBe('open')
  })

  it('[ITEM-5] the participant’s own step is agreed when the participant adds it', () => {
    expect(first(added('ownStep', participant, own)).answer).toEqual({ answer: 'yes', words: null, by: participant, at: minute(10) })
    expect(first(added('ownStep', officer, own)).answer).toBeNull()
  })

  it('[ITEM-6] only its author edits or withdraws', () => {
    for (const other of [chair, adviser, referrer]) {
      given(added('recommendation', officer)).when(edit({ why: 'Annat skäl.' }), other).refused('notYours')
      given(added('recommendation', officer)).when(withdraw, other).refused('notYours')
    }
    given(added('recommendation', officer)).when(withdraw, officer).then([{ type: 'itemWithdrawn', itemId }])
    given(inPhase).when(withdraw, officer).refused('noSuchItem')
    given(inPhase).when(edit({}), officer).refused('noSuchItem')
  })

  it('[ITEM-6] an edited item keeps to the rules of its kind', () => {
    given(added('recommendation', officer)).when(edit({ why: null }), officer).refused('reasonForItemMissing')
    given(added('undertaking', officer, by(officer))).when(edit(by(participant)), officer).refused('notToBeConfirmed')
    given(added('ownStep', participant, own)).when(edit(by(officer)), participant).refused('onlyTheParticipantsStep')
  })

  it('[ITEM-7] a new wording is a new question', () => {
    const answered = played(added('recommendation', officer), [{ type: 'answerItem', itemId, answer: 'yes', words: null }, participant])
    const item = first(played(answered, [edit({ why: 'Annat skäl.' }), officer]))
    expect([item.answer, settlementOf(item)]).toEqual([null, 'open'])
    const moved = played(added('recommendation', officer), [{ type: 'moveItem', itemId }, chair])
    expect(settlementOf(first(played(moved, [edit({ why: 'Annat skäl.' }), officer])))).toBe('open')
  })

  it('[ITEM-7] an undertaking given to somebody else is confirmed anew', () => {
    const log = played(added('undertaking', officer, by(officer)), [edit(by(adviser)), officer])
    expect(settlementOf(first(log))).toBe('open')
    const back = played(log, [edit(by(officer)), officer, minute(20)])
    expect(first(back)).toMatchObject({ confirmedAt: minute(20) })
  })

  it('[ITEM-7] who words their own anew stands by it', () => {
    const mine = played(added('undertaking', officer, by(officer)), [edit({ ...by(officer), why: 'Annat skäl.' }), officer, minute(20)])
    expect(first(mine)).toMatchObject({ confirmedAt: minute(10) })
    const step = played(added('ownStep', participant, own), [edit({ ...own, why: 'Det känns bra.' }), participant])
    expect(settlementOf(first(step))).toBe('agreed')
  })

  it('[ITEM-8] the history tells every change', () => {
    const log = played(
      added('undertaking', officer, by(adviser)),
      [edit({ ...by(adviser), why: 'Annat skäl.' }), officer, minute(11)],
      [{ type: 'answerItem', itemId, answer: 'no', words: 'Nej tack.' }, participant, minute(12)],
      [{ type: 'takeBackAnswer', itemId }, chair, minute(13)],
      [{ type: 'moveItem', itemId }, chair, minute(14)],
      [{ type: 'confirmItem', itemId }, adviser, minute(15)],
      [{ type: 'undoLast' }, adviser, minute(16)],
      [withdraw, officer, minute(17)],
      [{ type: 'undoLast' }, officer, minute(18)],
    )
    expect(first(log).history.map((change) => `${change.change} ${change.by}`)).toEqual([
      `added ${officer}`,
      `edited ${officer}`,
      `answered ${participant}`,
      `answerTakenBack ${chair}`,
      `moved ${chair}`,
      `confirmed ${adviser}`,
      `confirmationTakenBack ${adviser}`,
      `withdrawn ${officer}`,
      `restored ${officer}`,
    ])
    expect(first(log).history.map((change) => change.at)).toEqual(Array.from({ length: 9 }, (_, index) => minute(10 + index)))
    expect(first(log).history[1]?.content?.why).toBe('Annat skäl.')
  })

  it('[ITEM-9] names only seats of the meeting', () => {
    given(inPhase).when(add('recommendation', by('seat-nobody')), officer).refused('noSuchSeat')
    given(inPhase).when(add('recommendation', { when: { kind: 'contact', seatId: 'seat-nobody', by: '2026-12-11' } }), officer).refused('noSuchSeat')
  })

  it('[ITEM-10] what is withdrawn rests', () => {
    const gone = given(played(added('undertaking', officer, by(adviser)), [withdraw, officer]))
    gone.when(edit(by(adviser)), officer).refused('withdrawn')
    gone.when(withdraw, officer).refused('withdrawn')
    gone.when({ type: 'answerItem', itemId, answer: 'no', words: null }, participant).refused('withdrawn')
    gone.when({ type: 'confirmItem', itemId }, adviser).refused('withdrawn')
    gone.when({ type: 'moveItem', itemId }, chair).refused('withdrawn')
    expect(settlementOf(gone.meeting.items[0]!)).toBe('withdrawn')
  })

  it('[ITEM-11] the same wording again is nothing to do', () => {
    given(added('recommendation', officer)).when(edit({}), officer).then([])
  })
})
