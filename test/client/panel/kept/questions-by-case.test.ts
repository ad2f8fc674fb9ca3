import { expect, it } from 'vitest'
import { firstUnanswered, questionsByCase, type FieldPart } from '#client/panel/kept/questions-by-case.ts'
import { askedInWriting } from '#test/support/keeping-form.ts'

const [first, second] = [{ id: 'case-0001', code: 'K 1' }, { id: 'case-0002', code: 'K 2' }]
const field = (id: string, answeredBy: 'yesNo' | 'words' = 'yesNo') => ({ ...askedInWriting({ id, answeredBy, ofEachCase: true }), perCase: true })
/** As the form has them: question by question, of each case. */
const parts: FieldPart[] = [field('manyYears'), field('goal', 'words'), field('unclearOwner')].flatMap((one) => [first, second].map((of) => ({ field: one, one: of })))
const said = (fieldId: string, caseId: string, words: string) => ({ fieldId, caseId, words, by: 'seat-chair', at: '2026-12-03T12:00:00.000Z' })

it('[WRITTEN-4] questions of several cases stand case by case, each with how many have an answer, and without what is written in words', () => {
  const groups = questionsByCase(parts, [said('manyYears', 'case-0001', 'no'), said('goal', 'case-0001', 'Ett jobb.')])
  expect(groups.map(({ one, questions, answered }) => [one.code, questions.map(({ field: { id }, written }) => [id, written]), answered])).toEqual([
    ['K 1', [['manyYears', 'no'], ['unclearOwner', null]], 1],
    ['K 2', [['manyYears', null], ['unclearOwner', null]], 0],
  ])
})

it('[WRITTEN-4] the first case that lacks an answer is the one that is open', () => {
  const whole = [said('manyYears', 'case-0001', 'no'), said('unclearOwner', 'case-0001', 'notKnown')]
  expect(firstUnanswered(questionsByCase(parts, whole))).toBe('case-0002')
  expect(firstUnanswered(questionsByCase(parts, [...whole, said('manyYears', 'case-0002', 'yes'), said('unclearOwner', 'case-0002', 'yes')]))).toBeUndefined()
})
