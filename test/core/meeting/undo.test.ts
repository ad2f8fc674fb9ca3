import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { sections } from '#core/meeting/view.ts'
import { keepingForm } from '#test/support/keeping-form.ts'
import { given, mineOf, played, type Step } from '#test/support/given.ts'
import { by, content, guardian, meetingIn, minute, organisationIds, ownWords, seatIds, withGuardian } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant } = seatIds
const itemId = 'new-id-01'
const undo: Command = { type: 'undoLast' }
const add: Command = { type: 'addItem', kind: 'recommendation', content: content() }
const reworded: Command = { type: 'editItem', itemId, content: content({ why: 'Annat skäl.' }) }
const yes: Command = { type: 'answerItem', itemId, answer: 'yes', words: 'Ja.' }
const no: Command = { type: 'answerItem', itemId, answer: 'no', words: null }
const move: Command = { type: 'moveItem', itemId }
const note: Command = { type: 'noteTold', words: 'Jag sover bättre.' }
const log = played(meetingIn('takeAway'), [add, officer, minute(10)])
const noted = played(meetingIn('takeAway'), [note, referrer, minute(10)])
const undertaking = played(meetingIn('takeAway'), [{ type: 'addItem', kind: 'undertaking', content: content(by(adviser)) }, officer])
/** All of a meeting that undo promises to put back: not the history of how it came about. */
const standing = (events: Recorded[]) => {
  const { items, told, undo: _taken, ...rest } = replay(events)
  return { ...rest, items: items.map(({ history: _history, ...item }) => item), told: told.map(({ changes: _count, ...one }) => one) }
}

describe('undo', () => {
  it('[UNDO-1] takes back one step, and then there is nothing', () => {
    given(log).when(undo, officer).then([{ type: 'lastUndone', undone: { type: 'itemWithdrawn', itemId } }])
    const undone = played(log, [undo, officer])
    expect(settlementOf(replay(undone).items[0]!)).toBe('withdrawn')
    given(undone).when(undo, officer).refused('nothingToUndo')
    given(log).when(undo, adviser).refused('nothingToUndo')
  })

  it('[UNDO-1] takes back a note', () => {
    expect(replay(played(noted, [undo, referrer])).told).toMatchObject([{ isRemoved: true }])
  })

  it.each([
    ['an edit', log, [reworded, officer]],
    ['an edit of an answered item', played(log, [yes, participant, minute(11)]), [reworded, officer]],
    ['an edit of a moved item', played(log, [move, chair]), [reworded, officer]],
    ['an edit of a confirmed undertaking', played(undertaking, [{ type: 'confirmItem', itemId }, adviser, minute(11)]), [{ ...reworded, content: content(by(officer)) }, officer]],
    ['a withdrawal', log, [{ type: 'withdrawItem', itemId }, officer]],
    ['a withdrawal of a moved item', played(log, [move, chair]), [{ type: 'withdrawItem', itemId }, officer]],
    ['a first answer', log, [yes, participant]],
    ['a changed answer', played(log, [yes, participant, minute(11)]), [no, participant]],
    ['an answer taken down over the participant’s own', played(log, [yes, participant, minute(11)]), [no, chair]],
    ['a no to an undertaking', undertaking, [no, participant]],
    ['a no taken back', played(undertaking, [no, participant, minute(11)]), [{ type: 'takeBackAnswer', itemId }, participant]],
    ['an answer taken back', played(log, [yes, participant, minute(11)]), [{ type: 'takeBackAnswer', itemId }, chair]],
    ['a confirmation', undertaking, [{ type: 'confirmItem', itemId }, adviser]],
    ['a move to later', log, [move, chair]],
    ['a note worded anew', noted, [{ type: 'changeTold', toldId: itemId, words: 'Annat.' }, referrer]],
    ['a note removed', noted, [{ type: 'removeTold', toldId: itemId }, referrer]],
    ['a note removed by the participant', noted, [{ type: 'removeTold', toldId: itemId }, participant]],
  ] as [string, Recorded[], Step][])('[UNDO-2] puts %s back to the letter', (_what, before, [command, seatId]) => {
    const after = played(before, [command, seatId, minute(20)])
    expect(standing(after)).not.toEqual(standing(before))
    expect(standing(played(after, [undo, seatId, minute(21)]))).toEqual(standing(before))
  })

  it('[UNDO-3] does not undo what somebody has changed since', () => {
    given(played(log, [yes, participant])).when(undo, officer).refused('changedSince')
    given(played(log, [yes, participant], [reworded, officer])).when(undo, participant).refused('changedSince')
    given(played(log, [yes, participant], [no, chair])).when(undo, participant).refused('changedSince')
    given(played(log, [move, chair])).when(undo, officer).refused('changedSince')
    given(played(log, [yes, participant], [{ type: 'withdrawItem', itemId }, officer])).when(undo, participant).refused('changedSince')
  })

  it('[UNDO-3] nor words that the participant has removed', () => {
    const removed = played(noted, [{ type: 'removeTold', toldId: itemId }, participant])
    given(removed).when(undo, referrer).refused('changedSince')
    const changed = played(noted, [{ type: 'changeTold', toldId: itemId, words: 'Annat.' }, referrer], [{ type: 'removeTold', toldId: itemId }, participant])
    given(changed).when(undo, referrer).refused('changedSince')
    given(changed).when(undo, participant).done()
  })

  it('[UNDO-4] leaves what others did', () => {
    const both = played(log, [{ ...add, content: content({ why: 'Mitt skäl.' }) } as Command, adviser])
    const [first, second] = replay(played(both, [undo, officer])).items
    expect([first?.isWithdrawn, second?.isWithdrawn]).toEqual([true, false])
    given(played(both, [undo, officer])).when(undo, adviser).done()
  })

  it('[UNDO-5] does not reach past the take-away or the follow-up', () => {
    given(played(log, [yes, participant], [{ type: 'sayTakeAway', words: 'Hopp.' }, participant])).when(undo, participant).refused('nothingToUndo')
    given(played(log, [no, chair], [{ type: 'setFollowUp', followUp: { kind: 'none', reason: 'Hen vill inte.' } }, chair])).when(undo, chair).refused('nothingToUndo')
  })

  it.each([
    ['changes', no],
    ['takes back', { type: 'takeBackAnswer', itemId } as Command],
  ])('[UNDO-7] a guardian’s answer that the participant %s comes back as the guardian’s, in the views and in both letters', (_how, command) => {
    const guarded = played(meetingIn('takeAway', withGuardian), [add, officer, minute(10)], [yes, guardian.id, minute(11)])
    const undone = played(guarded, [command, participant, minute(12)], [undo, participant, minute(13)])
    const after = replay(undone)
    expect(after.items[0]?.answer).toEqual({ answer: 'yes', words: 'Ja.', by: guardian.id, at: minute(11) })
    expect(after.items[0]?.history.at(-1)).toEqual({ at: minute(13), by: guardian.id, undoneBy: participant, change: 'answered', answer: 'yes' })
    for (const viewer of ['chair', 'participant', 'stage'] as const) {
      const [item] = sections.items.draw(after, nobodyHere, viewer) ?? []
      expect([item?.answer?.by, item?.history.at(-1)], viewer).toEqual([guardian.id, expect.objectContaining({ by: guardian.id, undoneBy: participant })])
    }
    const close: Step = [{ type: 'closeMeeting', early: 'Brandlarm.' }, chair, minute(20)]
    const lettersOf = (events: Recorded[]) => [participantLetter, referrerLetter].map((write) => letterText(write(replay(played(events, close))) ?? expect.fail('no letter')))
    expect(lettersOf(undone)).toEqual(lettersOf(guarded))
    expect(lettersOf(undone).join()).toContain('Gun')
    given(undone).when(no, guardian.id).done()
  })

  it('[UNDO-7] so does the participant’s own over what was taken down, and a reply', () => {
    const own = played(log, [yes, participant, minute(11)], [no, chair, minute(12)], [undo, chair, minute(13)])
    expect(replay(own).items[0]?.history.at(-1)).toEqual({ at: minute(13), by: participant, undoneBy: chair, change: 'answered', answer: 'yes' })
    const reply = (words: string): Command => ({ type: 'replyToQuestion', itemId, words })
    const asked = played(meetingIn('takeAway'), [{ type: 'addItem', kind: 'question', content: ownWords('När ringer ni?', by(adviser)) }, officer], [reply('På måndag.'), adviser, minute(11)])
    expect(replay(played(asked, [reply('På tisdag.'), chair], [undo, chair, minute(13)])).items[0]?.history.at(-1)).toEqual({ at: minute(13), by: adviser, undoneBy: chair, change: 'replied', reply: 'På måndag.' })
    expect(replay(played(asked, [reply('På tisdag.'), adviser], [undo, adviser])).items[0]?.history.at(-1)).not.toHaveProperty('undoneBy')
  })

  it.each([
    ['a gap', { type: 'noteGap', kind: 'gap', words: 'Ingen hade tid.' }, chair],
    ['views', { type: 'noteViews', about: 'Hur fort det går', views: [{ seatId: officer, words: 'Det går för fort.' }, { seatId: adviser, words: 'Det går för långsamt.' }], nextStep: null }, chair],
    ['an obstacle', { type: 'raiseObstacle', words: 'Två system som inte talar med varandra.', between: [organisationIds.town], raisedBy: null }, chair],
    ['a wish', { type: 'sayWish', wish: 'talkAbout', words: 'Jag vill prata om jobb.' }, participant],
  ] as [string, Command, string][])('[UNDO-8] nothing older is undone after %s', (_what, later, seatId) => {
    const keeps = keepingForm(['views', 'obstacles'], [])
    const before = played(meetingIn('takeAway', { form: keeps }), [note, seatId, minute(10)])
    given(before).when(undo, seatId).done()
    const after = played(before, [later, seatId, minute(11)])
    given(after).when(undo, seatId).refused('nothingToUndo')
    expect(mineOf(replay(after), seatId).canUndo).toBe(false)
    given(played(after, [note, seatId, minute(12)])).when(undo, seatId).done()
  })

  it('[UNDO-8] of several who undo each takes back their own alone, whoever comes first', () => {
    const own = (why: string): Command => ({ ...add, content: content({ why }) }) as Command
    const seats = [officer, adviser, referrer]
    const all = played(meetingIn('takeAway'), ...seats.map((seatId): Step => [own(`Skäl av ${seatId}.`), seatId, minute(10)]))
    const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map((order) => order.map((at) => seats[at] ?? ''))
    for (const order of orders) {
      order.reduce((log, seatId) => {
        const next = played(log, [undo, seatId, minute(11)])
        const [before, after] = [replay(log).items, replay(next).items]
        expect(after.filter((item, at) => item !== before[at] && item.isWithdrawn !== before[at]?.isWithdrawn).map(({ by: writer }) => writer)).toEqual([seatId])
        return next
      }, all)
    }
  })

  it.each([
    ['with something to undo', log, true],
    ['with nothing', meetingIn('takeAway'), false],
    ['after somebody’s change', played(log, [yes, participant]), false],
    ['in a closed meeting', played(log, [{ type: 'closeMeeting', early: 'Brandlarm.' }, chair]), false],
  ])('[UNDO-6] is offered just when it would be done: %s', (_when, events, canUndo) => {
    const mine = mineOf(replay(events), officer)
    expect([mine.canUndo, mine.abilities.includes('undoLast')]).toEqual([canUndo, canUndo])
  })
})
