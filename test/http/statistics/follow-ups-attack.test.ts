import { describe, expect, it } from 'vitest'
import { goalCountSchema, type Goal } from '#core/meeting/form-parts.ts'
import { caseVariables } from '#core/statistics/case-variables.ts'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import { followUpMonths, followUpVariables } from '#core/statistics/follow-up-variables.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import type { Shown } from '#core/statistics/protect-numbers.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import type { PublishedVariable, ShownYear } from '#core/statistics/published-year.ts'
import { allSelections, holds, keyOf, noKommun } from '#core/statistics/selections.ts'
import { meetingVariables } from '#core/statistics/variables.ts'
import { foundOut } from '#test/core/statistics/attacker.ts'
import { casesSeen, sortsSeen, type Seen } from '#test/core/statistics/seen-figures.ts'
import { seededAnswers, seededMeetings } from '#test/core/statistics/seeded-meetings.ts'
import { sortsCompared, sortsInFiles, sortsOnPages, type SortTold } from './told-of-sorts.ts'

type Variables = Record<string, PublishedVariable>
type Year = { shown: ShownYear; followUps: Variables; answers: readonly CodedFollowUp[] }

const goals: Goal[] = goalCountSchema.options.map((counts) => ({ id: counts, sentence: { sv: `Målet ${counts}`, en: counts }, percent: 50, counts }))
const followed = followUpMonths.flatMap((months) => followUpVariables(months))

function madeYear(seed: number, year = 2026): Year {
  const { rows, chance } = seededMeetings(seed, { most: 20, year })
  const meetings = publishMeetings(year, rows, chance)
  const answers = rows.flatMap((row) => followUpMonths.flatMap((months) => seededAnswers(row, chance, () => chance() < 0.7).map((one) => ({ ...one, months }))))
  const followUps = publishFollowUps(meetings, answers, chance)
  const forms = Object.fromEntries(meetings.forms.map((form) => [form, { name: { sv: form, en: form }, goals }]))
  return { shown: { meetings, names: { forms, kommuner: {} }, followUps, isMadeUp: false }, followUps: followUps.variables, answers }
}
/** Years with little in them, so that every page and file of each can be read. */
const smallYears = (count: number): Year[] => Array.from({ length: 300 }, (_one, seed) => seed + 1).filter((seed) => isSmall(seed)).slice(0, count).map((seed) => madeYear(seed))
const isSmall = (seed: number) => new Set(seededMeetings(seed, { most: 20 }).rows.map(({ form, kommun }) => `${form}${kommun}`)).size <= 4

/** What is published, with what pages and files tell alone. */
function asTold(published: Variables, told: readonly SortTold[]): Variables {
  const numbers = new Map(told.filter(({ shown }) => shown !== 'hidden').map(({ id, sort, key, shown }) => [`${id}|${sort}|${key}`, shown]))
  return Object.fromEntries(Object.entries(published).map(([id, { sorts, shown }]) => [id, { sorts, shown: Object.fromEntries(Object.keys(shown).map((key) => [key, sorts.map((sort) => numbers.get(`${id}|${sort}|${key}`) ?? 'hidden')])) }]))
}

/** What is hidden of a variable, sought by what is told of it: of its own and of the one above. */
function sought(hidden: Seen, told: Seen) {
  return { hidden: hidden.secrets.length, found: foundOut(told.unknowns, told.known, hidden.secrets.map(({ of }) => of)).map((index) => hidden.secrets[index]?.name) }
}

function attacked({ shown: { meetings }, followUps }: Year, told: readonly SortTold[], only: (index: number) => boolean) {
  const [ofMeetings, ofCases, ofFollowed] = [meetings.variables, meetings.cases?.variables ?? {}, followUps].map((one) => [one, asTold(one, told)] as const) as [[Variables, Variables], [Variables, Variables], [Variables, Variables]]
  const all = [
    ...followed.filter((_one, index) => only(index)).map((one) => sought(casesSeen(meetings, one, ofFollowed[0]), casesSeen(meetings, one, ofFollowed[1]))),
    ...caseVariables.map((one) => sought(casesSeen(meetings, one, ofCases[0]), casesSeen(meetings, one, ofCases[1]))),
    ...meetingVariables.filter((_one, index) => only(index)).map((one) => sought(sortsSeen(meetings, ofMeetings[0], one), sortsSeen(meetings, ofMeetings[1], one))),
  ]
  return { hidden: all.reduce((sum, one) => sum + one.hidden, 0), found: all.flatMap(({ found }) => found) }
}
const readings = { page: sortsOnPages, goals: sortsOnPages, file: sortsInFiles, compared: (year: ShownYear, now: ShownYear) => sortsCompared(now, year) }
const toldBy = (year: Year, now: Year, by: SortTold['by']): SortTold[] => readings[by](year.shown, now.shown).filter((one) => one.by === by)
const sources = ['page', 'goals', 'file', 'compared'] as const
/** Each year with what is told of it, beside another as the year after it. */
function readYears(count: number) {
  const years = smallYears(count)
  return years.map((year, at) => {
    const now = years[(at + 1) % count]!
    return { year, now, told: sources.flatMap((by) => toldBy(year, now, by)) }
  })
}
const read = readYears(30)

describe('who has every page, file and page of two years, with how it went after 0, 3, 6 and 12 months', () => {
  it('[STAT-8] [STAT-9] [STAT-11] [STAT-32] finds out nothing that is hidden of follow-ups, outcomes, kinds, cases and goals', () => {
    let hidden = 0
    const told = new Map<string, number>()
    for (const [at, { year, told: all }] of read.entries()) {
      for (const { id, by, shown } of all) if (typeof shown === 'number') told.set(`${by} ${/:\d+$/.exec(id)?.[0] ?? ''}`, (told.get(`${by} ${/:\d+$/.exec(id)?.[0] ?? ''}`) ?? 0) + 1)
      const one = attacked(year, all, (index) => (index + at) % 2 === 0)
      expect({ at, found: one.found }).toEqual({ at, found: [] })
      hidden += one.hidden
    }
    expect(hidden).toBeGreaterThan(1000)
    for (const by of ['page', 'file', 'compared']) for (const months of followUpMonths) expect([by, months, (told.get(`${by} :${months}`) ?? 0) > 50]).toEqual([by, months, true])
    expect(told.get('goals :12')).toBeGreaterThan(50)
  })

  it('[STAT-32] is told of a sort by a file and by the page of two years what the page of the year tells', () => {
    let held = 0
    for (const { told } of read) {
      const keyed = (by: SortTold['by']) => new Map(told.filter((one) => one.by === by && one.shown !== 'hidden').map(({ id, sort, key, shown }) => [`${id}|${sort}|${key}`, shown]))
      const [page, goals, file, compared] = sources.map((by) => keyed(by)) as [Map<string, Shown>, Map<string, Shown>, Map<string, Shown>, Map<string, Shown>]
      for (const other of [file, compared]) {
        held += other.size
        for (const [key, shown] of other) expect([key, shown]).toEqual([key, page.get(key) ?? goals.get(key)])
      }
      for (const [key, shown] of page) expect([key, file.get(key)]).toEqual([key, shown])
    }
    expect(held).toBeGreaterThan(3000)
  })
})

/** What would be shown by somebody who looks at each number by itself. */
function leaky(year: Year, id: string): Year {
  const { meetings } = year.shown
  const variable = followed.find((one) => one.id === id)!
  const stands = year.followUps[id]!
  const alone = (selection: ReturnType<typeof allSelections>[number]) =>
    stands.sorts.map((sort) => year.answers.filter((one) => one.months === Number(id.split(':')[1]) && holds(selection, { half: one.halfYear.endsWith('1') ? 1 : 2, form: one.form, kommun: one.kommun ?? noKommun }) && variable.sortOf({ followUp: one }) === sort).length)
  const shown = allSelections(meetings.forms, meetings.kommuner).filter((one) => stands.shown[keyOf(one)]?.[0] !== undefined).map((one) => [keyOf(one), [alone(one)[0] ?? 0, ...(stands.shown[keyOf(one)] ?? []).slice(1)]] satisfies [string, Shown[]])
  return { ...year, shown: { ...year.shown, followUps: { year: meetings.year, variables: { ...year.followUps, [id]: { sorts: stands.sorts, shown: Object.fromEntries(shown) } } } } }
}

describe('a leak that is planted in how it went', () => {
  it.each([['followed:0', 'page'], ['followed:3', 'file'], ['forward:6', 'compared'], ['forward:12', 'goals'], ['forward-workOrStudies:12', 'goals'], ['state-done:12', 'compared']] as const)('[STAT-8] [STAT-9] of %s is found where the %s alone has it', (id, by) => {
    const place = followed.findIndex((one) => one.id === id)
    const caught = read.filter(({ year, now, told }) => {
      const leak = toldBy(leaky(year, id), now, by)
      return attacked(year, [...told.filter((one) => one.by !== by), ...leak], (index) => index === place).found.some((name) => name?.startsWith(id))
    })
    expect(caught.length).toBeGreaterThan(0)
  })
})
