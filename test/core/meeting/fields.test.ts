import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { keptWarnings } from '#core/meeting/kept-hindrances.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import type { FormField } from '#core/meeting/meeting-form.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { fieldsLacking } from '#core/meeting/subjects/fields.ts'
import { sections } from '#core/meeting/view.ts'
import { given, played } from '#test/support/given.ts'
import { content, meetingIn, openMeeting, seatIds, severalCases } from '#test/support/builders.ts'
import { askedInWriting, keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const write = (words: string | null, caseId: string | null = null, fieldId = 'goal'): Command => ({ type: 'writeField', fieldId, caseId, words })
const asking = (...fields: Partial<FormField>[]) => ({ ...keepingForm(['fields']), fields: fields.map((one) => askedInWriting(one)) })
const open = openMeeting({ form: keepingForm(['fields']) })
const writtenIn = (log: typeof open) => replay(log).kept.fields.map(({ fieldId, caseId, words }) => [fieldId, caseId, words])

describe('what a form asks to have in writing', () => {
  it('[WRITTEN-1] is written by who works there, and anew replaces what stood', () => {
    for (const by of [chair, officer, adviser, referrer]) given(open).when(write('Att arbeta.'), by).then([{ type: 'fieldWritten', fieldId: 'goal', caseId: null, words: 'Att arbeta.' }])
    for (const by of [participant, support]) given(open).when(write('Att arbeta.'), by).refused('notYourRole')
    const log = played(open, [write('Att arbeta.'), chair], [write('Att arbeta lite.'), officer])
    expect(writtenIn(log)).toEqual([['goal', null, 'Att arbeta lite.']])
    given(log).when(write('Att arbeta lite.'), chair).then([])
    expect(writtenIn(played(log, [write(null), chair]))).toEqual([])
    given(open).when(write('Att arbeta.', null, 'other'), chair).refused('noSuchNote')
    given(open).when(write('Att arbeta.', 'case-0001'), chair).refused('noSuchCase')
  })

  it('[WRITTEN-1] is written of each case where every case goes through its part, and of the meeting elsewhere', () => {
    const perCase = severalCases.form!.phases.find(({ perCase: isOfCase }) => isOfCase)!.id
    const several = openMeeting({ ...severalCases, form: { ...severalCases.form!, keeps: ['fields'], fields: [askedInWriting({ phase: perCase }), askedInWriting({ id: 'tells', phase: severalCases.form!.phases[0]!.id })] } })
    const log = played(several, [write('Ett.', 'case-0001'), chair], [write('Två.', 'case-0002'), chair], [write('Alla.', null, 'tells'), chair])
    expect(writtenIn(log)).toEqual([['goal', 'case-0001', 'Ett.'], ['goal', 'case-0002', 'Två.'], ['tells', null, 'Alla.']])
    given(several).when(write('Ett.'), chair).refused('noSuchCase')
    given(several).when(write('Ett.', 'case-none'), chair).refused('noSuchCase')
    given(several).when(write('Ett.', 'case-0001', 'tells'), chair).refused('noSuchCase')
    expect(sections.about.draw(replay(several), nobodyHere, 'chair')?.form.fields?.map(({ perCase: isOfCase }) => isOfCase)).toEqual([true, false])
  })

  it('[WRITTEN-2] stands between the meeting and its close where it is required, and is reminded of where it is not', () => {
    const asks = (log: typeof open) => [closingHindrances(replay(log)).includes('fieldsMissing'), keptWarnings(replay(log)).includes('fieldsMissing')]
    const of = (need: FormField['need']) => openMeeting({ form: asking({ need }) })
    expect([asks(of('required')), asks(of('reminded')), asks(of('free'))]).toEqual([[true, false], [false, true], [false, false]])
    expect(asks(played(of('required'), [write('Att arbeta.'), chair]))).toEqual([false, false])
    const seen = (viewer: 'chair' | 'representative') => sections.readBack.draw(replay(of('required')), nobodyHere, viewer)?.lacking
    expect(seen('chair')).toEqual([{ fieldId: 'goal', caseId: null, need: 'required' }])
    expect(seen('representative')).toBeUndefined()
  })

  it('[WRITTEN-2] is asked of each case that was taken up and not put off', () => {
    const perCase = severalCases.form!.phases.find(({ perCase: isOfCase }) => isOfCase)!.id
    const several = meetingIn('question', { ...severalCases, form: { ...severalCases.form!, keeps: ['fields'], fields: [askedInWriting({ phase: perCase })] } })
    const lackingIn = (log: typeof open) => fieldsLacking(replay(log)).map(({ caseId }) => caseId)
    expect(lackingIn(several)).toEqual([])
    const both = played(several, [{ type: 'moveToCase', caseId: 'case-0001' }, chair], [{ type: 'moveToCase', caseId: 'case-0002' }, chair])
    expect(lackingIn(both)).toEqual(['case-0001', 'case-0002'])
    expect(lackingIn(played(both, [write('Två.', 'case-0002'), chair], [{ type: 'putOffCase', caseId: 'case-0001', reason: 'Ingen tid.' }, chair]))).toEqual([])
  })

  it('[WRITTEN-3] what the items answer is there when something has been put', () => {
    const form = { ...asking({ answeredBy: 'items' }), keeps: ['fields' as const, 'plan' as const] }
    const inItems = meetingIn('recommend', { form })
    const lacks = (...more: [Command, string][]) => fieldsLacking(replay(played(inItems, ...more))).length
    given(inItems).when(write('Ett råd.'), chair).refused('noSuchNote')
    expect(lacks()).toBe(1)
    const put: [Command, string] = [{ type: 'addItem', kind: 'recommendation', content: content({ who: { kind: 'seat', seatId: participant } }) }, officer]
    expect(lacks(put)).toBe(0)
    expect(lacks(put, [{ type: 'withdrawItem', itemId: 'new-id-01' }, officer])).toBe(1)
    expect(lacks([{ type: 'sayNoPlan', caseId: null, reason: 'Kim vill tänka.' }, chair])).toBe(0)
  })

  it('[WRITTEN-4] a question that takes no words is answered yes, no or not known, of each case also outside its parts where the form says so', () => {
    const question: Partial<FormField> = { id: 'manyYears', answeredBy: 'yesNo', need: 'free' }
    const one = openMeeting({ form: asking({ ...question, ofEachCase: true }) })
    given(one).when(write('Kanske.', null, 'manyYears'), chair).refused('noSuchNote')
    expect(writtenIn(played(one, [write('no', null, 'manyYears'), chair], [write('notKnown', null, 'manyYears'), officer]))).toEqual([['manyYears', null, 'notKnown']])
    const first = severalCases.form!.phases[0]!.id
    const several = openMeeting({ ...severalCases, form: { ...severalCases.form!, keeps: ['fields'], fields: [askedInWriting({ ...question, ofEachCase: true, phase: first })] } })
    given(several).when(write('yes', null, 'manyYears'), chair).refused('noSuchCase')
    expect(writtenIn(played(several, [write('yes', 'case-0002', 'manyYears'), chair]))).toEqual([['manyYears', 'case-0002', 'yes']])
  })
})
