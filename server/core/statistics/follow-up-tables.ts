import { gradedQuestions, outcomeStates, waitingCodes, whyNotCodes } from './answer-variables.ts'
import { casesOf, numberOf, sortOf, sortRows, type FigureRow, type FigureTable } from './figure-tables.ts'
import { followUpMonths, stepDomains } from './follow-up-variables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import type { Selection } from './selections.ts'

/** How it went, of each case: at each of the four times which were followed up and who told of steps, and of the last one everything that was answered. */
export function followUpTables(year: ShownYear, asked: Selection): FigureTable[] {
  const all = casesOf(year, asked) ?? numberOf(year, asked)
  const yes = (id: string, months: number) => sortOf(year, `${id}:${months}`, 'yes', asked)
  return [
    { id: 'followed', rows: followUpMonths.map((months) => ({ name: String(months), value: yes('followed', months), of: all })) },
    { id: 'forward', rows: followUpMonths.map((months) => ({ name: String(months), value: yes('forward', months), of: yes('answered-steps', months) })) },
    { id: 'steps', rows: stepDomains.map((domain) => ({ name: domain, value: yes(`forward-${domain}`, 12), of: yes('answered-steps', 12) })) },
    ...answerTables(year, asked, yes('followed', 12)),
  ]
}

/** Each out of those who answered that question. Where nobody was followed up, or that is hidden, there is nothing to part. */
function answerTables(year: ShownYear, asked: Selection, followed: Shown): FigureTable[] {
  if (!isSome(followed)) return []
  const row = (id: string, name: string, of: Shown): FigureRow => ({ name, value: sortOf(year, `${id}:12`, 'yes', asked), of })
  const answered = (question: string) => sortOf(year, `answered-${question}:12`, 'yes', asked)
  const rows = (of: Shown, make: () => FigureRow[]): FigureRow[] => (isSome(of) ? make() : [])
  const sorts = (id: string, of: Shown): FigureRow[] => rows(of, () => sortRows(year, `${id}:12`, asked, of, ['other', 'no']))
  const parts = (id: 'waiting' | 'whyNot', of: Shown, codes: readonly string[]): FigureRow[] => rows(of, () => codes.map((code) => row(`${id}-${code}`, code, of)))
  const [steps, outcomes, occupation] = [answered('steps'), answered('outcomes'), answered('occupation')]
  const [occupied, waits, not] = (['occupied', 'state-waiting', 'state-not'] as const).map((id) => sortOf(year, `${id}:12`, 'yes', asked)) as [Shown, Shown, Shown]
  const waiting = parts('waiting', waits, waitingCodes)
  return [
    { id: 'answered', rows: answeredRows(year, asked, followed) },
    { id: 'occupation', rows: rows(occupation, () => [row('occupied', 'occupied', occupation), ...sortRows(year, 'occupation:12', asked, occupied, ['other', 'no'])]) },
    { id: 'moved', rows: rows(steps, () => (['same', 'back'] as const).map((movement) => row(`moved-${movement}`, movement, steps))) },
    { id: 'states', rows: rows(outcomes, () => outcomeStates.map((one) => row(`state-${one}`, one, outcomes))) },
    { id: 'waiting', rows: waiting.length === 0 ? [] : [...waiting, row('waitingLong', 'long', waits)] },
    { id: 'whyNot', rows: parts('whyNot', not, whyNotCodes) },
    { id: 'support', rows: sorts('support', answered('support')) },
    { id: 'grades', rows: gradedQuestions.map((id) => gradeRow(year, id, asked)).filter(({ of }) => of !== 0) },
    { id: 'gender', rows: sorts('gender', answered('gender')) },
    { id: 'age', rows: sorts('age', answered('age')) },
  ]
}

const isSome = (shown: Shown): boolean => typeof shown === 'number' && shown > 0

/** Of what is the participant's to say: how many said it, and of how many only who brought the question did; then what became of what was agreed. */
function answeredRows(year: ShownYear, asked: Selection, of: Shown): FigureRow[] {
  const row = (question: string, sort: 'yes' | 'referrer', name: string): FigureRow => ({ name, value: sortOf(year, `answered-${question}:12`, sort, asked), of })
  return [...(['steps', 'occupation', 'support'] as const).flatMap((one) => [row(one, 'yes', one), row(one, 'referrer', `${one}-referrer`)]), row('outcomes', 'yes', 'outcomes')]
}

/** Of those who answered the question: how many said that it holds for the most part or wholly. */
function gradeRow(year: ShownYear, name: string, asked: Selection): FigureRow {
  const [mostly, little] = (['mostly', 'little'] as const).map((sort) => sortOf(year, `grade-${name}:12`, sort, asked))
  return { name, value: mostly ?? 'hidden', of: typeof mostly === 'number' && typeof little === 'number' ? mostly + little : 'hidden' }
}
