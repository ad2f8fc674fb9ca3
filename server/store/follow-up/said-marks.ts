import { createHmac, randomBytes, type KeyObject } from 'node:crypto'
import type { About, Answers } from '#core/follow-up/answers.ts'
import type { Erased } from '../erased-ledger.ts'

/** By the name of each thing that is said: what the ledger knows it by. What was said before there were marks has none here. */
export type Marks = Readonly<Record<string, string>>

/** Where something is said: the case, and of answers which time and whose; of what belongs to the case only that. */
export type Place = { caseId: string; months?: number; voice?: string; answerer?: string }

/** The names of all that is said in some answers. Since when an item waits can be taken away alone. */
export const saidIn = ({ outcomes, steps, support, grades, occupation }: Answers): string[] => [
  ...outcomes.flatMap(({ nr, outcome }) => [`item-${nr}`, ...(outcome.state === 'waiting' && outcome.since !== null ? [`since-${nr}`] : [])]),
  ...steps.map(({ domain }) => `step-${domain}`),
  ...(support ? ['support'] : []),
  ...Object.keys(grades).map((id) => `grade-${id}`),
  ...(occupation === undefined ? [] : ['occupation']),
]

/** The answers without what has these names. */
export function answersWithout({ outcomes, steps, support, grades, occupation }: Answers, gone: ReadonlySet<string>): Answers {
  return {
    outcomes: outcomes.filter(({ nr }) => !gone.has(`item-${nr}`)).map(({ nr, outcome }) => ({ nr, outcome: outcome.state === 'waiting' && gone.has(`since-${nr}`) ? { ...outcome, since: null } : outcome })),
    steps: steps.filter(({ domain }) => !gone.has(`step-${domain}`)),
    support: gone.has('support') ? null : support,
    grades: Object.fromEntries(Object.entries(grades).filter(([id]) => !gone.has(`grade-${id}`))),
    ...(occupation !== undefined && !gone.has('occupation') && { occupation }),
  }
}

export const saidAbout = ({ gender, ageBand }: About): string[] => [...(gender === null ? [] : ['gender']), ...(ageBand === null ? [] : ['ageBand'])]
export const aboutWithout = ({ gender, ageBand }: About, gone: ReadonlySet<string>): About => ({ gender: gone.has('gender') ? null : gender, ageBand: gone.has('ageBand') ? null : ageBand })

/** The marks of what is said now: what stands keeps its own, and what is said for the first time, or anew, gets one by chance. `before`: the names of what stood. */
export const marksNow = (now: readonly string[], before: readonly string[], marks: Marks): Marks =>
  Object.fromEntries(now.flatMap((name) => (before.includes(name) ? (marks[name] === undefined ? [] : [[name, marks[name]]]) : [[name, randomBytes(12).toString('base64url')]])))

export const saidPrefix = 'said:'
const ofCase = (caseId: string) => `${saidPrefix}${caseId}:`

/** What the ledger calls one thing that was said: its case and its mark, never what it was. */
export const saidInLedger = (key: KeyObject, place: Place, name: string, marks: Marks): string => `${ofCase(place.caseId)}${marks[name] ?? markOfPlace(key, place, name)}`

/** The same after a backup is put back; without the master key nobody can try places against it. */
const markOfPlace = (key: KeyObject, { caseId, months, voice, answerer }: Place, name: string): string => createHmac('sha256', key).update(JSON.stringify(['said', caseId, months ?? null, voice ?? null, answerer ?? null, name])).digest('base64url').slice(0, 24)

/** What the ledger is to say of what stood and stands no more. */
export const takenLines = (key: KeyObject, place: Place, { before, now, marks, at }: { before: readonly string[]; now: readonly string[]; marks: Marks; at: string }): Erased[] =>
  before.filter((name) => !now.includes(name)).map((name) => ({ id: saidInLedger(key, place, name, marks), at, why: 'takenBack' }))

/** The cases in which the ledger says that something was taken away. */
export const casesIn = (ids: Iterable<string>): string[] => [...new Set([...ids].map((id) => id.slice(saidPrefix.length, id.lastIndexOf(':'))))]
