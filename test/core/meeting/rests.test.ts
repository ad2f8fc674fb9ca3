import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { isResting } from '#core/meeting/subjects/rests.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { content, meetingIn, minute, openMeeting, ownWords, seatIds, severalCases } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
type Rest = Extract<Command, { type: 'letRest' }>['rest']
const form = keepingForm(['rests'], [])
const advised = played(meetingIn('takeAway', { form }), [{ type: 'addItem', kind: 'recommendation', content: content() }, officer, minute(20)])
const itemId = replay(advised).items[0]!.id
const ofItem: Rest = { of: { kind: 'item', itemId }, because: 'care', waitsFor: 'en tid hos psykiatrin', since: '2026-04-12', meanwhile: 'Vi ringer en gång i månaden.', looksAgain: { seatId: officer, by: '2026-12-18' } }
const ofCase: Rest = { ...ofItem, of: { kind: 'case', caseId: null }, because: 'other', meanwhile: null }
const rest = (one: Rest): Command => ({ type: 'letRest', rest: one })
const restId = (log: typeof advised) => replay(log).kept.rests[0]!.id
const drawn = (log: typeof advised) => sections.kept.draw(replay(log), nobodyHere, 'participant')?.rests

describe('what rests', () => {
  it('[RESTS-1] is something that was put, or the case, and anew it replaces what stood', () => {
    const log = played(advised, [rest(ofItem), adviser], [rest(ofCase), referrer])
    expect(drawn(log)).toMatchObject([ofItem, ofCase])
    given(log).when(rest(ofItem), chair).then([])
    const changed = { ...ofItem, because: 'other' as const, waitsFor: 'ett besked' }
    expect(drawn(played(log, [rest(changed), chair]))).toMatchObject([{ ...changed, id: restId(log), by: chair }, ofCase])
    for (const by of [participant, support]) given(advised).when(rest(ofItem), by).refused('notYourRole')
    given(openMeeting({ form: keepingForm(['plan']) })).when(rest(ofCase), chair).refused('notKept')
  })

  it('[RESTS-1] since today or before, and looked at again today or later', () => {
    given(advised).when(rest({ ...ofItem, since: '2026-12-03' }), chair).done()
    given(advised).when(rest({ ...ofItem, since: '2026-12-04' }), chair).refused('decisionNotMadeYet')
    given(advised).when(rest({ ...ofItem, looksAgain: { seatId: officer, by: '2026-12-03' } }), chair).done()
    given(advised).when(rest({ ...ofItem, looksAgain: { seatId: officer, by: '2026-12-02' } }), chair).refused('dayHasPassed')
  })

  it('[RESTS-1] is of one of several cases, where there are several', () => {
    const several = openMeeting({ ...severalCases, form: { ...severalCases.form!, keeps: ['rests'] } })
    given(several).when(rest(ofCase), chair).refused('noSuchCase')
    given(several).when(rest({ ...ofCase, of: { kind: 'case', caseId: 'case-0002' } }), chair).done()
    given(advised).when(rest({ ...ofCase, of: { kind: 'case', caseId: 'case-0002' } }), chair).refused('noSuchCase')
  })

  it('[RESTS-2] is looked at again by a professional at the table', () => {
    const by = (seatId: string) => rest({ ...ofItem, looksAgain: { seatId, by: '2026-12-18' } })
    for (const seatId of [participant, support, 'seat-nobody']) given(advised).when(by(seatId), chair).refused('noSuchSeat')
    given(played(advised, [{ type: 'turnAway', seatId: adviser }, chair])).when(by(adviser), chair).refused('seatNotHere')
  })

  it('[RESTS-3] is nothing that is settled otherwise, also where it was said afterwards', () => {
    given(advised).when(rest({ ...ofItem, of: { kind: 'item', itemId: 'item-nowhere' } }), chair).refused('noSuchItem')
    const resting = played(advised, [rest(ofItem), chair])
    const no: [Command, string] = [{ type: 'answerItem', itemId, answer: 'no', words: null }, participant]
    const gone: [Command, string] = [{ type: 'withdrawItem', itemId }, officer]
    given(played(advised, no)).when(rest(ofItem), chair).refused('alreadySettled')
    given(played(advised, gone)).when(rest(ofItem), chair).refused('withdrawn')
    const told = played(advised, [{ type: 'addItem', kind: 'information', content: ownWords('Kön är lång.', { when: null }) }, officer])
    given(told).when(rest({ ...ofItem, of: { kind: 'item', itemId: replay(told).items[1]!.id } }), chair).refused('alreadySettled')
    expect([resting, played(resting, no), played(resting, gone)].map((log) => drawn(log)?.length)).toEqual([1, 0, 0])
  })

  it('[RESTS-4] is not open, so it hinders no close, until any professional says that it rests no more', () => {
    const resting = played(advised, [rest(ofItem), chair])
    const asks = (log: typeof advised) => closingHindrances(replay(log))
    expect([asks(advised), asks(resting)]).toEqual([['openItems'], []])
    expect(isResting(replay(resting), { id: itemId })).toBe(true)
    const over = played(resting, [{ type: 'endRest', restId: restId(resting) }, adviser])
    expect([asks(over), drawn(over)]).toEqual([['openItems'], []])
    given(over).when({ type: 'endRest', restId: restId(resting) }, chair).refused('noSuchNote')
    given(resting).when({ type: 'endRest', restId: restId(resting) }, participant).refused('notYourRole')
  })
})
