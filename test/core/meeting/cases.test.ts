import { describe, expect, it } from 'vitest'
import { decide } from '#core/meeting/decide.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { unplanned } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { asked, given, mineOf, played, type Step } from '#test/support/given.ts'
import { askedInWriting } from '#test/support/keeping-form.ts'
import { content, minute, openMeeting, plan, recorded, seatIds, severalCases } from '#test/support/builders.ts'

const { chair, officer, referrer } = seatIds
const [first, second] = severalCases.cases!
const log = openMeeting(severalCases)
const move = (phaseId: string, at = minute(30)): Step => [{ type: 'moveToPhase', phaseId, reason: null }, chair, at]
const take = (caseId: string, at = minute(30)): Step => [{ type: 'moveToCase', caseId }, chair, at]
const inStory = played(log, move('question'), move('story'))
const shown = (of: typeof log) => sections.agenda.draw(replay(of), nobodyHere, 'chair')?.cases?.map(({ state, usedMs }) => [state, usedMs / 60_000])
const planned = (changes: Partial<Plan>) => decide({ type: 'planMeeting', plan: plan({ ...severalCases, ...changes }) }, unplanned, asked(unplanned, 'staff'))

describe('several cases', () => {
  it('[CASES-1] have a code, a question and a referrer each, and are there just where the form has them', () => {
    const { cases: _none, ...without } = plan(severalCases)
    expect(planned({})).toHaveLength(1)
    expect(decide({ type: 'planMeeting', plan: without }, unplanned, asked(unplanned, 'staff'))).toEqual({ refused: 'planDoesNotHold' })
    for (const cases of [[{ ...first!, referrerSeatId: officer }], [first!, { ...second!, code: 'ä 1' }], [first!, { ...second!, id: first!.id }]]) expect(planned({ cases })).toEqual({ refused: 'planDoesNotHold' })
    expect(planned({ cases: [{ ...first!, referrerSeatId: chair }] }), 'the chair brings one').toHaveLength(1)
    const named = plan({ cases: [{ ...first!, referrerSeatId: referrer }] })
    expect(decide({ type: 'planMeeting', plan: named }, unplanned, asked(unplanned, 'staff'))).toEqual({ refused: 'planDoesNotHold' })
    expect(planned({ cases: [{ ...first!, question: 'Vad vill A. göra?' }] })).toEqual({ refused: 'namesSomebody' })
  })

  it('[CASES-2] the first is taken up by going on, and each begins with the first phase of its own', () => {
    expect(replay(inStory).agenda).toMatchObject({ caseId: first!.id })
    const on = played(inStory, move('understand'), take(second!.id))
    expect(replay(on).agenda).toMatchObject({ caseId: second!.id, current: 2 })
    given(on).when({ type: 'moveToCase', caseId: second!.id }, chair).refused('alreadyThere')
    given(on).when({ type: 'moveToCase', caseId: 'case-9999' }, chair).refused('noSuchCase')
    given(on).when({ type: 'moveToCase', caseId: first!.id }, officer).refused('notYourRole')
    expect(replay(played(inStory, take(second!.id))).agenda.caseId, 'from its very first phase').toBe(second!.id)
    expect(replay(played(log, move('question'), take(second!.id))).agenda).toMatchObject({ caseId: second!.id, current: 2 })
    given(log).when({ type: 'moveToCase', caseId: first!.id }, chair).refused('mustNotBeSkipped')
  })

  it('[CASES-2] going back into them takes up the next that was neither held nor put off', () => {
    const away = played(inStory, move('understand'), move('contribute'), move('recommend'), move('takeAway'))
    expect(replay(away).agenda.caseId).toBeNull()
    expect(replay(played(away, move('recommend'))).agenda.caseId).toBe(second!.id)
    expect(replay(played(away, [{ type: 'putOffCase', caseId: second!.id, reason: 'Tiden räckte inte.' }, chair], move('recommend'))).agenda.caseId).toBe(first!.id)
  })

  it.each(['later', 'elsewhere'] as const)('[CASES-2] [CASES-8] and takes up none that was put off: it stays as that until who leads takes it up (%s)', (kind) => {
    const putOff = (caseId: string): Step => [{ type: 'putOffCase', caseId, reason: 'Petra tar det till rådet.', kind }, chair]
    const toEnd = [move('understand'), move('contribute'), move('recommend'), move('takeAway')]
    const standing = (of: typeof log) => sections.agenda.draw(replay(of), nobodyHere, 'chair')?.cases?.map(({ state, isElsewhere = false }) => [state, isElsewhere])
    const asPutOff = ['putOff', kind === 'elsewhere']
    const firstOff = played(inStory, putOff(first!.id), take(second!.id), ...toEnd, move('recommend'))
    expect(standing(firstOff), 'the first in the list, and the rest held').toEqual([asPutOff, ['now', false]])
    const form = { ...severalCases.form!, keeps: ['fields' as const], fields: [askedInWriting({ phase: 'story' })] }
    const alone = played(openMeeting({ ...severalCases, form, cases: [first!] }), move('question'), move('story'), putOff(first!.id), ...toEnd, move('recommend'))
    expect([standing(alone), replay(alone).agenda.caseId], 'the only one').toEqual([[asPutOff], null])
    expect(standing(played(alone, take(first!.id)))).toEqual([['now', false]])
    const taken = played(alone, take(first!.id), move('understand'), move('contribute'), move('recommend'), move('takeAway'))
    expect([played(alone, move('takeAway')), taken].map((of) => closingHindrances(replay(of)).includes('fieldsMissing')), 'asks for nothing more').toEqual([false, true])
  })

  it('[CASES-3] what is noted and put belongs to the case that is on', () => {
    const add: Step = [{ type: 'addItem', kind: 'recommendation', content: content() }, officer]
    const note = (words: string): Step => [{ type: 'noteTold', words }, chair]
    const meeting = replay(played(inStory, note('Praktik i ett år.'), move('understand'), move('contribute'), add, take(second!.id), note('Sjuk sedan i maj.'), move('understand'), move('contribute'), add, move('recommend'), move('takeAway'), note('Vi ses i maj.')))
    expect(meeting.told.map(({ caseId }) => caseId)).toEqual([first!.id, second!.id, undefined])
    expect(meeting.items.map(({ caseId }) => caseId)).toEqual([first!.id, second!.id])
    expect(sections.items.draw(meeting, nobodyHere, 'representative')?.map(({ caseId }) => caseId)).toEqual([first!.id, second!.id])
  })

  it('[CASES-4] the time of each adds up and stands beside where it is', () => {
    const times = played(log, move('question', minute(1)), move('story', minute(2)), take(second!.id, minute(6)), take(first!.id, minute(9)), take(second!.id, minute(11)), move('understand', minute(12)))
    expect(shown(times)).toEqual([['done', 6], ['now', 4]])
    expect(shown(log)).toEqual([['ahead', 0], ['ahead', 0]])
  })

  it('[CASES-5] one is put off with a reason, and taken up all the same', () => {
    const off = played(inStory, [{ type: 'putOffCase', caseId: second!.id, reason: 'Rut är sjuk.' }, chair])
    expect(sections.agenda.draw(replay(off), nobodyHere, 'representative')?.cases?.[1]).toMatchObject({ state: 'putOff', putOffBecause: 'Rut är sjuk.' })
    expect(shown(played(off, take(second!.id)))?.[1]?.[0]).toBe('now')
    expect(mineOf(replay(off), officer).abilities.filter((one) => one.includes('Case'))).toEqual([])
  })

  it.each(['later', 'elsewhere'] as const)('[CASES-5] the one that is on is put off and still on, and is taken up where the meeting is, with the floor as it was (%s)', (kind) => {
    const on = played(inStory, move('understand'), [{ type: 'giveTurn', seatId: officer }, chair])
    const off = played(on, [{ type: 'putOffCase', caseId: first!.id, reason: 'Petra tar det till rådet.', kind }, chair])
    expect(sections.agenda.draw(replay(off), nobodyHere, 'chair')?.cases?.[0]).toMatchObject({ state: 'now', putOffBecause: 'Petra tar det till rådet.' })
    given(off).when({ type: 'moveToCase', caseId: first!.id }, chair).then([{ type: 'caseEntered', caseId: first!.id }])
    const again = replay(played(off, take(first!.id)))
    expect([again.agenda.cases[0], again.agenda.current, again.speaking]).toEqual([{ ...replay(on).agenda.cases[0], isElsewhere: false }, replay(on).agenda.current, replay(on).speaking])
    expect(again.speaking.seatId).toBe(officer)
  })

  it('[CASES-8] one that does not belong there is put off as that, with where it goes, and is taken up all the same', () => {
    const goes: Step = [{ type: 'putOffCase', caseId: second!.id, reason: 'Till handläggaren, med Rut.', kind: 'elsewhere' }, chair]
    const shownOf = (of: typeof log) => sections.agenda.draw(replay(of), nobodyHere, 'referrer')?.cases?.[1]
    const off = played(inStory, goes)
    expect(shownOf(off)).toMatchObject({ state: 'putOff', putOffBecause: 'Till handläggaren, med Rut.', isElsewhere: true })
    given(off).when(goes[0], chair).done()
    expect(shownOf(played(off, [{ type: 'putOffCase', caseId: second!.id, reason: 'Till handläggaren, med Rut.' }, chair])), 'put off after all').not.toHaveProperty('isElsewhere')
    expect(shownOf(played(off, take(second!.id), move('understand'))), 'taken up').not.toHaveProperty('isElsewhere')
    given(inStory).when(goes[0], referrer).refused('notYourRole')
    const end = played(off, [{ type: 'noteTold', words: 'Praktik i ett år.' }, chair], move('understand'), move('contribute'), move('recommend'), move('takeAway'))
    expect(closingHindrances(replay(end))).toEqual([])
  })

  it('[CASES-7] who brings it has the floor where its part begins with the referrer: each their own, the chair too, and nobody where they are not here', () => {
    const { form } = severalCases
    const opened = { ...severalCases, form: { ...form!, phases: form!.phases.map((phase) => ({ ...phase, opensWith: phase.id === 'story' ? ('referrer' as const) : phase.opensWith })) }, cases: [first!, second!, { ...first!, id: 'case-0003', code: 'Ä 3', referrerSeatId: chair }] }
    const floors = (...here: Recorded[]) => ['case-0001', 'case-0002', 'case-0003'].map((id, index) => replay(played([...openMeeting(opened), ...here], move('question'), index === 0 ? move('story') : take(id))).speaking.seatId)
    expect(floors()).toEqual([referrer, 'seat-rut', chair])
    expect(floors(recorded({ type: 'seatTurnedAway', seatId: 'seat-rut' }))).toEqual([referrer, null, chair])
  })

  it('[CASES-6] nothing closes while a case is left', () => {
    const end = played(inStory, [{ type: 'noteTold', words: 'Praktik i ett år.' }, chair], move('understand'), move('contribute'), move('recommend'), move('takeAway'))
    expect(closingHindrances(replay(end))).toEqual(['casesLeft'])
    expect(closingHindrances(replay(played(end, [{ type: 'putOffCase', caseId: second!.id, reason: 'Tiden räckte inte.' }, chair])))).toEqual([])
  })
})
