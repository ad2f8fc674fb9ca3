import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { seatRoleSchema, type SeatRole } from '#core/meeting/plan.ts'
import type { Seen, SeenBy } from '#core/wire/seen.ts'
import { readSign } from '#server/identity/staff-sign-in.ts'
import type { AuditRow } from '#server/store/store.ts'

type Line = Seen['lines'][number]
/** `meeting`: as it stands; null when its content is erased, hidden or not to be read just now. `hasNames`: for who sat at the same table. */
export type Known = { meeting: Meeting | null; hasNames: boolean }

/** Of these the line is about the seat that it was done to, and not about who did it. */
const ofTheSeat = ['seatGiven', 'seatAdmitted', 'seatTurnedAway']

/** Who saw and did what, in the order it happened; what somebody did several times in a row stands once. */
export function seenLines(rows: readonly AuditRow[], known: Known): Line[] {
  const roles = new Map(rows.filter(({ kind }) => kind === 'seatGiven').map(({ object }) => [object.split(' ')[0] ?? '', object.split(' ')[1] ?? '']))
  const lines: Line[] = []
  for (const row of rows) {
    const by = byOf(row, roles, known)
    if (isHidden(row, by, known)) continue
    const line: Line = { by, kind: row.kind, what: row.meaning, from: row.at, to: row.at, times: 1 }
    const before = lines.at(-1)
    if (before && isSame(before, line)) lines.splice(-1, 1, { ...before, to: line.to, times: before.times + 1 })
    else lines.push(line)
  }
  return lines
}

/** Whether the list leaves out what would show that somebody took part whose identity is protected: for all but the table. Where the meeting is not to be read any more nobody knows whose it was, and it is left out of everybody's. */
export const hidesWhoTookPart = ({ meeting, hasNames }: Known): boolean => !hasNames && (!meeting?.plan || isOnPaperAlone(meeting))

/** A place in the plan, and what was written before there was one, say nothing of who came. */
const isHidden = (row: AuditRow, { kind, role }: SeenBy, known: Known): boolean => hidesWhoTookPart(known) && kind === 'seat' && (role === 'participant' || role === 'supportPerson') && row.kind !== 'seatGiven' && !isBefore(row)

/** Who wrote before there was a meeting with seats. */
const askedBy = new Map<string, SeatRole>([['referrer', 'referrer'], ['person', 'participant']])
/** Before there is a meeting there are no seats: who did it is staff, by their label. */
const isBefore = ({ kind }: AuditRow) => kind === 'referral' || kind === 'plan'

const isSame = (one: Line, other: Line): boolean => JSON.stringify([one.by, one.what]) === JSON.stringify([other.by, other.what])

function byOf(row: AuditRow, roles: Map<string, string>, { meeting, hasNames }: Known): SeenBy {
  const nobody = { role: null, organisation: null, name: null, account: null }
  const seatId = ofTheSeat.includes(row.kind) ? (row.object.split(' ')[0] ?? '') : row.byWhom
  if (seatId === null) return { kind: /\bby(Code|Eid)$/.test(row.object) ? 'codeHolder' : 'system', ...nobody }
  const asked = askedBy.get(seatId)
  if (asked) return { ...nobody, kind: 'seat', role: asked }
  const staff = readSign(isBefore(row) ? `staff ${seatId}` : seatId)
  if (staff) return { ...nobody, ...staff }
  const seat = meeting && seatById(meeting, seatId)
  const role = seatRoleSchema.safeParse(seat?.role ?? roles.get(seatId)).data ?? null
  const organisation = meeting?.plan?.organisations.find(({ id }) => id === seat?.organisationId)?.name ?? null
  return { kind: 'seat', role, organisation, name: hasNames ? (seat?.name ?? null) : null, account: null }
}
