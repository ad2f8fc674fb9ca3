import { expect, it } from 'vitest'
import { figuresOf, type Asked } from '#core/statistics/figures-of.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { comparisonHtml } from '#server/http/statistics/comparison-html.ts'
import { rowText, someText, tableWords } from '#server/http/statistics/figure-words.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import { seededAnswers, seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { comparedRows, type Cell } from './seen-on-comparison.ts'
import { allAsked } from './seen-on-pages.ts'

function shownYear(seed: number, year: number, isFollowed = false): ShownYear {
  const { rows, chance } = seededMeetings(seed, { most: 30, year })
  const meetings = publishMeetings(year, rows, chance)
  return { meetings, names: { forms: {}, kommuner: {} }, followUps: isFollowed ? publishFollowUps(meetings, rows.flatMap((row) => seededAnswers(row, chance)), chance) : null, isMadeUp: false }
}
const textOf = (cell: Cell) => (cell === null ? null : cell.of === null ? cell.value : `${cell.value} av ${cell.of}`)
/** Each row that the page of one year has, by the words of its table and its own. */
function onPage(year: ShownYear, asked: Asked) {
  const saying = { words, language: 'sv' as const, year }
  const { part, tables } = figuresOf(year, asked)
  return { hasPart: part !== null, rows: new Map(tables.flatMap(({ id, rows }) => rows.map((row) => [`${tableWords(id, saying, part).title} ${rowText(id, row.name, saying)}`, someText(id, row, saying)]))) }
}
const compare = (asked: Asked, now: ShownYear, before: ShownYear) => comparedRows(comparisonHtml(asked, { words, language: 'sv', year: now }, before))

it('[STAT-23] [STAT-32] tells of two years beside each other what the page of each tells, in every table and whatever is chosen, and nothing else', () => {
  let [told, things, answers] = [0, 0, 0]
  for (let seed = 1; seed <= 12; seed += 1) {
    const [now, before] = [shownYear(seed + 500, 2026), shownYear(seed, 2025, true)]
    for (const asked of allAsked(now, { organisation: 'region', track: 'work' })) {
      const pages = [onPage(now, asked), onPage(before, asked)] as const
      for (const { table, name, cells } of compare(asked, now, before)) {
        pages.forEach(({ rows }, at) => {
          const text = textOf(cells[at] ?? null)
          if (text === null) return
          expect([seed, table, name, text]).toEqual([seed, table, name, rows.get(`${table} ${name}`)])
          told += 1
          things += table === words.more.items.title ? 1 : 0
          answers += table === words.tables.followed.title ? 1 : 0
        })
      }
    }
  }
  expect([told > 5000, things > 200, answers > 50]).toEqual([true, true, true])
})

it('[STAT-22] [STAT-23] never stands all meetings of one year beside those of an organisation in the other, where the number of one year is hidden', () => {
  let seen = 0
  for (let seed = 1; seed <= 40; seed += 1) {
    const [now, before] = [shownYear(seed + 500, 2026), shownYear(seed, 2025)]
    for (const asked of allAsked(now, { organisation: 'region', track: 'work' })) {
      const [ours, theirs] = [onPage(now, asked), onPage(before, asked)]
      if (ours.hasPart === theirs.hasPart) continue
      const rows = compare(asked, now, before)
      expect([seed, rows.map(({ cells }) => cells[1])]).toEqual([seed, rows.map(() => null)])
      seen += rows.length
    }
  }
  expect(seen).toBeGreaterThan(50)
})
