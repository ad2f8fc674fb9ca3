import { gradedQuestions, outcomeStates, waitingCodes, whyNotCodes } from './answer-variables.ts'
import { numberOf, sortOf, sortRows, type FigureRow, type FigureTable } from './figure-tables.ts'
import { followUpMonths, stepDomains } from './follow-up-variables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import type { Selection } from './selections.ts'

/** How it went: at each of the four times who was followed up, and of the last one everything that was answered. */
export function followUpTables(year: ShownYear, asked: Selection): FigureTable[] {
  const meetings = numberOf(year, asked)
  const followed = (months: number) => sortOf(year, `followed:${months}`, 'yes', asked)
  return [
    { id: 'followed', rows: followUpMonths.map((months) => ({ name: String(months), value: followed(months), of: meetings })) },
    { id: 'forward', rows: followUpMonths.map((months) => ({ name: String(months), value: sortOf(year, `forward:${months}`, 'yes', asked), of: followed(months) })) },
    { id: 'steps', rows: stepDomains.map((domain) => ({ name: domain, value: sortOf(year, `forward-${domain}:12`, 'yes', asked), of: followed(12) })) },
    ...answerTables(year, asked, followed(12)),
  ]
}

/** Where nobody was followed up, or that is hidden, there is nothing to part. */
function answerTables(year: ShownYear, asked: Selection, of: Shown): FigureTable[] {
  if (typeof of !== 'number' || of === 0) return []
  const yes = (id: string, name: string, whole: Shown): FigureRow => ({ name, value: sortOf(year, `${id}:12`, 'yes', asked), of: whole })
  const sorts = (id: string): FigureRow[] => sortRows(year, `${id}:12`, asked, of, ['other', 'no'])
  const state = (one: string) => sortOf(year, `state-${one}:12`, 'yes', asked)
  const occupied = yes('occupied', 'occupied', of)
  const parts = (id: 'waiting' | 'whyNot', whole: Shown, codes: readonly string[]): FigureRow[] => (typeof whole === 'number' && whole > 0 ? codes.map((code) => yes(`${id}-${code}`, code, whole)) : [])
  const waiting = parts('waiting', state('waiting'), waitingCodes)
  return [
    { id: 'occupation', rows: [occupied, ...sortRows(year, 'occupation:12', asked, occupied.value, ['other', 'no'])] },
    { id: 'moved', rows: (['same', 'back'] as const).map((movement) => yes(`moved-${movement}`, movement, of)) },
    { id: 'states', rows: outcomeStates.map((one) => yes(`state-${one}`, one, of)) },
    { id: 'waiting', rows: waiting.length === 0 ? [] : [...waiting, yes('waitingLong', 'long', state('waiting'))] },
    { id: 'whyNot', rows: parts('whyNot', state('not'), whyNotCodes) },
    { id: 'support', rows: sorts('support') },
    { id: 'grades', rows: gradedQuestions.map((id) => gradeRow(year, id, asked)).filter(({ of: answered }) => answered !== 0) },
    { id: 'gender', rows: sorts('gender') },
    { id: 'age', rows: sorts('age') },
  ]
}

/** Of those who answered the question: how many said that it holds for the most part or wholly. */
function gradeRow(year: ShownYear, name: string, asked: Selection): FigureRow {
  const [mostly, little] = (['mostly', 'little'] as const).map((sort) => sortOf(year, `grade-${name}:12`, sort, asked))
  return { name, value: mostly ?? 'hidden', of: typeof mostly === 'number' && typeof little === 'number' ? mostly + little : 'hidden' }
}
