import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { ItemContent } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { given, mineOf, played } from '#test/support/given.ts'
import { by, content, meetingIn, minute, organisationIds, ownWords, plan, recorded, seatIds, seatPlan, seats } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const itemId = 'new-id-01'
const put = (changes: Partial<ItemContent>, log = meetingIn('recommend'), author: string = officer) =>
  played(log, [{ type: 'addItem', kind: 'question', content: ownWords('Får Kim ha kvar sin läkare?', changes) }, author, minute(10)])
const takeOn: Command = { type: 'confirmItem', itemId }
const reply = (words = 'Ja, det får Kim.'): Command => ({ type: 'replyToQuestion', itemId, words })
const no: Command = { type: 'answerItem', itemId, answer: 'no', words: null }
const asked = put(by(adviser))
const carried = put({ who: { kind: 'organisation', organisation: 'Vårdcentralen' }, carriedBy: adviser })
const first = (log: Recorded[]) => replay(log).items[0]!
const settlement = (log: Recorded[]) => settlementOf(first(log))

describe('questions', () => {
  it.each([['asked of a seat', asked], ['carried to somebody who is not there', carried]])('[ANSWER-4] one %s is taken on by the seat that bears it, and by its like', (_how, log) => {
    given(log).when(takeOn, adviser).then([{ type: 'itemConfirmed', itemId }])
    for (const other of [chair, officer, referrer]) given(log).when(takeOn, other).refused('notYours')
    const colleague = seatPlan({ id: 'seat-adviser2', role: 'representative', organisationId: organisationIds.insurance })
    given(put(by(adviser), meetingIn('recommend', { seats: [...seats, colleague] }))).when(takeOn, colleague.id).done()
  })

  it('[ANSWER-5] the referrer of the same authority neither takes it on nor replies', () => {
    given(asked).when(takeOn, referrer).refused('notYours')
    given(asked).when(reply(), referrer).refused('notYours')
    given(put(by(referrer))).when(reply(), adviser).refused('notYours')
    given(put(by(referrer))).when(reply(), referrer).done()
  })

  it('[ANSWER-13] taken on it is carried and settled, with a reply it is answered', () => {
    expect([settlement(asked), closingHindrances(replay(asked)).includes('openItems')]).toEqual(['open', true])
    const taken = played(asked, [takeOn, adviser])
    expect([settlement(taken), closingHindrances(replay(taken)).includes('openItems')]).toEqual(['carried', false])
    given(taken).when({ type: 'moveItem', itemId }, chair).refused('alreadySettled')
    expect(settlement(played(taken, [reply(), adviser]))).toBe('answered')
    expect(settlement(played(asked, [reply(), adviser]))).toBe('answered')
    expect(settlement(played(asked, [{ type: 'moveItem', itemId }, chair], [reply(), adviser]))).toBe('answered')
  })

  it('[ANSWER-13] an undertaking that is confirmed is agreed, not carried', () => {
    const undertaking = played(meetingIn('recommend'), [{ type: 'addItem', kind: 'undertaking', content: content(by(officer)) }, officer])
    expect(settlement(undertaking)).toBe('agreed')
  })

  it('[ANSWER-6] the participant says no to a question, and not yes', () => {
    for (const answer of ['yes', 'notYet'] as const) given(asked).when({ ...no, answer }, participant).refused('onlyNoToAnUndertaking')
    for (const answer of ['notUnderstood', 'notRight'] as const) given(asked).when({ ...no, answer }, participant).refused('onlyNoToAnUndertaking')
    const refused = played(asked, [takeOn, adviser], [reply(), adviser], [no, participant])
    expect(settlement(refused)).toBe('notAgreed')
    expect(settlement(played(refused, [{ type: 'takeBackAnswer', itemId }, participant]))).toBe('answered')
  })

  it('[ANSWER-14] who bears it replies, and who leads takes a reply down', () => {
    for (const replier of [adviser, chair]) {
      const meeting = given(asked).when(reply(), replier, minute(12)).then([{ type: 'questionReplied', itemId, words: 'Ja, det får Kim.' }])
      expect(meeting.items[0]?.reply).toEqual({ words: 'Ja, det får Kim.', by: replier, at: minute(12) })
    }
    for (const other of [officer, referrer]) given(asked).when(reply(), other).refused('notYours')
    for (const other of [participant, support]) given(asked).when(reply(), other).refused('notYourRole')
    const led = [...asked, recorded({ type: 'leadTaken', seatId: officer }, officer)]
    given(led).when(reply(), officer).done()
    given(led).when(reply(), chair).refused('notYours')
    given(carried).when(reply(), adviser).done()
  })

  it('[ANSWER-14] a reply given anew replaces what stood, and the same again is nothing to do', () => {
    const replied = played(asked, [reply(), adviser, minute(12)], [reply('Nej, tyvärr.'), adviser, minute(13)])
    expect(first(replied).reply).toEqual({ words: 'Nej, tyvärr.', by: adviser, at: minute(13) })
    expect(first(replied).history.map(({ change, reply: words }) => [change, words])).toEqual([['added', undefined], ['replied', 'Ja, det får Kim.'], ['replied', 'Nej, tyvärr.']])
    given(replied).when(reply('Nej, tyvärr.'), chair).then([])
  })

  it('[ANSWER-14] only a question that stands gets a reply', () => {
    const recommendation = played(meetingIn('recommend'), [{ type: 'addItem', kind: 'recommendation', content: content() }, officer])
    given(recommendation).when(reply(), officer).refused('noQuestion')
    given(meetingIn('recommend')).when(reply(), officer).refused('noSuchItem')
    given(played(asked, [{ type: 'withdrawItem', itemId }, officer])).when(reply(), adviser).refused('withdrawn')
  })

  it('[ANSWER-8] who leads takes down that a question is taken on by a seat on the phone', () => {
    const byPhone = { seats: plan().seats.map((seat) => (seat.id === adviser ? { ...seat, attends: 'phone' as const } : seat)) }
    for (const changes of [by(adviser), { who: { kind: 'organisation', organisation: 'Vårdcentralen' } as const, carriedBy: adviser }]) {
      const log = put(changes, meetingIn('recommend', byPhone))
      given(log).when(takeOn, chair).done()
      given(log).when(takeOn, officer).refused('notYours')
      const led = [...log, recorded({ type: 'leadTaken', seatId: officer }, officer)]
      given(led).when(takeOn, officer).done()
      given(led).when(takeOn, chair).refused('notYours')
    }
  })

  it('[ITEM-7] a question worded anew has no reply and is taken on anew, except by who bears their own', () => {
    const edit = (changes: Partial<ItemContent>): Command => ({ type: 'editItem', itemId, content: ownWords('Vilken läkare får Kim?', changes) })
    const replied = played(asked, [takeOn, adviser], [reply(), adviser])
    expect(first(played(replied, [edit(by(adviser)), officer]))).toMatchObject({ reply: null, confirmedAt: null })
    const own = played(put(by(officer)), [reply(), officer])
    const reworded = first(played(own, [edit(by(officer)), officer]))
    expect([reworded.reply, reworded.confirmedAt, settlementOf(reworded)]).toEqual([null, minute(10), 'carried'])
    const given_ = first(played(own, [edit({ who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: officer }), officer]))
    expect(settlementOf(given_)).toBe('carried')
  })

  it('[UNDO-2] undo takes back a reply, and puts the former one back', () => {
    const once = played(asked, [reply(), adviser, minute(12)])
    const undone = first(played(once, [{ type: 'undoLast' }, adviser]))
    expect([undone.reply, settlementOf(undone), undone.history.at(-1)?.change]).toEqual([null, 'open', 'replyTakenBack'])
    const twice = played(once, [reply('Nej.'), adviser, minute(13)], [{ type: 'undoLast' }, adviser, minute(14)])
    expect(first(twice).reply).toEqual({ words: 'Ja, det får Kim.', by: adviser, at: minute(12) })
    expect(mineOf(replay(once), adviser).canUndo).toBe(true)
  })
})
