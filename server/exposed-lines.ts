import { swedishClock } from './given-period.ts'
import { readSign } from './identity/staff-sign-in.ts'
import type { AskedPeriod, Exposed, ExposedInPeriod, ExposedReader, ExposedSort } from './store/exposed.ts'

const names: Record<ExposedSort, (of: Exposed) => string> = {
  meeting: ({ id, hostAuthorityId }) => `Meeting ${id} of ${hostAuthorityId}`,
  request: ({ id, hostAuthorityId }) => `Request ${id} of ${hostAuthorityId}`,
  plan: ({ id, hostAuthorityId }) => `Plan ${id} of ${hostAuthorityId}`,
  requests: ({ hostAuthorityId }) => `The list of all requests that waited at ${hostAuthorityId}`,
  followUps: ({ hostAuthorityId }) => `The list of all follow-ups of ${hostAuthorityId}`,
}

/** Seats whose role is told. Of the others it is nobody's but the table's to know whether they came: the page of who has seen a meeting leaves them out where an identity may be protected. */
const toldRoles = ['chair', 'representative', 'referrer', 'interpreter']
const others = 'others'

/** What was exposed, a line for each, and how it is to be read, for whoever runs the server. */
export function exposedInLines({ exposed, shortened }: ExposedInPeriod, { from, to, by }: AskedPeriod): string[] {
  const opened = exposed.filter(({ readers }) => readers.length > 0)
  const stood = exposed.filter(({ readers }) => readers.length === 0)
  const all = [...opened, ...stood].map((one) => `${names[one.sort](one)}: ${whatHappened(one, by)}${goneOf(one)}`)
  return [
    `From ${swedishClock(from)} to ${swedishClock(to)}, by the clock in Sweden${by === null ? '' : `, by ${by}`}: ${opened.length} opened or written, ${stood.length} more could have been read.`,
    ...all,
    ...(all.some((line) => line.includes(` ${others} `)) ? ['Others: participants, who comes with them, and whom the log does not name.'] : []),
    ...shortened.map((id) => `Lines of ${id} that were as old as this were taken away when their time was over: there may have been more.`),
  ]
}

function whatHappened({ sort, readers }: Exposed, by: string | null): string {
  if (readers.length === 0) return `could have been read; neither opened nor written${by === null ? '' : ' by them'}.`
  const times = new Map<string, number>()
  for (const reader of readers) times.set(kindOf(sort, reader), (times.get(kindOf(sort, reader)) ?? 0) + reader.times)
  const [first = '', last = ''] = [readers.map((one) => one.first).toSorted().at(0), readers.map((one) => one.last).toSorted().at(-1)]
  const sum = readers.reduce((all, one) => all + one.times, 0)
  return `opened or written ${sum === 1 ? 'once' : `${sum} times`}, ${swedishClock(first)} to ${swedishClock(last)}, by ${[...times].map(([kind, count]) => `${kind} ${count}`).join(', ')}.`
}

const goneOf = ({ sort, goneAt }: Exposed): string => (goneAt === null ? '' : ` ${sort === 'meeting' ? 'Its content was erased' : 'It ended'} ${swedishClock(goneAt)}.`)

/** Before there is a meeting staff stand by their label alone. */
const before: readonly ExposedSort[] = ['request', 'plan', 'requests']

/** By which kind of reader: never who. A work account by its signs, which `--by` takes. */
function kindOf(sort: ExposedSort, { byWhom, role, isByCode }: ExposedReader): string {
  if (byWhom === null) return isByCode ? 'code or e-ID' : others
  if (before.includes(sort) && ['referrer', 'person'].includes(byWhom)) return byWhom === 'referrer' ? byWhom : 'who it is about'
  const staff = readSign(before.includes(sort) ? `staff ${byWhom}` : byWhom)
  if (staff) return staff.account === null ? `${staff.kind} by key` : `${staff.kind} account ${staff.account}`
  return role !== null && toldRoles.includes(role) ? role : others
}
