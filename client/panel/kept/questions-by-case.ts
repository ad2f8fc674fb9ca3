import type { View } from '#core/wire/down.ts'
import type { About } from '#client/meeting/view-parts.ts'
import type { CaseNow } from './use-cases-now.ts'

export type FormField = NonNullable<About['form']['fields']>[number]
/** A field that is asked now, of this case. */
export type FieldPart = { field: FormField; one: CaseNow }
type Written = NonNullable<View['kept']>['fields']
/** The questions of one case that take no words, each with its answer, and how many have one. */
export type QuestionGroup = { one: CaseNow; questions: { field: FormField; written: string | null }[]; answered: number }

export const yesNo = ['yes', 'no', 'notKnown'] as const

export const writtenOf = (written: Written, { id }: FormField, { id: caseId }: CaseNow): string | null => written.find((one) => one.fieldId === id && one.caseId === caseId)?.words ?? null

/** Case by case, as they are asked: all questions of one before those of the next. */
export function questionsByCase(parts: readonly FieldPart[], written: Written): QuestionGroup[] {
  const asked = parts.filter(({ field }) => field.answeredBy === 'yesNo')
  const cases = asked.map(({ one }) => one).filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  return cases.map((one) => {
    const questions = asked.filter((part) => part.one.id === one.id).map(({ field }) => ({ field, written: writtenOf(written, field, one) }))
    return { one, questions, answered: questions.filter((question) => question.written !== null).length }
  })
}

/** Where one goes on: the first case that lacks an answer. */
export const firstUnanswered = (groups: readonly QuestionGroup[]): string | null | undefined => groups.find(({ questions, answered }) => answered < questions.length)?.one.id
