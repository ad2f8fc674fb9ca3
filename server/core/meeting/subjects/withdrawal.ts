import { z } from 'zod'
import { seatById, type Meeting, type Withdrawal } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { settleClock } from './agenda.ts'

export const withdrawalCommands = [
  z.strictObject({ type: z.literal('withdrawConsent') }).describe('Take all consent back: by the participant, or taken down as said, also after the close. The room stands still at once, everything is hidden, and erased within a minute; a closed meeting is kept, hidden, until its days are over where its host authority has decided so.'),
  z.strictObject({ type: z.literal('takeBackWithdrawal') }).describe('It was a mistake: within half a minute, by who withdrew or the participant.'),
] as const
export type WithdrawalCommand = z.infer<(typeof withdrawalCommands)[number]>

export type WithdrawalEvent = { type: 'consentWithdrawn'; isKept?: true; /** Of a meeting that is kept, until when, where it was known. */ keptUntil?: string } | { type: 'withdrawalTakenBack' }

/** So long a mistake can be undone, in ms; then everything is erased. A minute after the press nothing is to be read from a copy: the other half is for the erasing itself. */
export const withdrawalLastsMs = 30_000

/** When the content of a frozen meeting is erased, or can no longer be taken out of what it was kept in, ISO 8601. */
export const erasesAt = ({ at }: Withdrawal): string => new Date(Date.parse(at) + withdrawalLastsMs).toISOString()

export const decideWithdrawal: Decide<WithdrawalCommand, WithdrawalEvent> = {
  withdrawConsent: (_command, { closing }, { keptUntil }) => [{ type: 'consentWithdrawn', ...(closing?.keepsWhenWithdrawn && { isKept: true, ...(keptUntil !== undefined && { keptUntil }) }) }],
  takeBackWithdrawal: (_command, meeting, asked) => {
    const { withdrawal } = meeting
    if (!withdrawal) return []
    if (asked.at >= erasesAt(withdrawal)) return refuse('consentWithdrawn')
    return mayTakeBack(withdrawal, asked) ? [{ type: 'withdrawalTakenBack' }] : refuse('notYours')
  },
}

/** What somebody else took down the participant can undo; what they pressed themselves is theirs alone, also beside who answers for them. */
const mayTakeBack = ({ by: withdrewBy }: Withdrawal, { by, role }: Pick<Asked, 'by' | 'role'>): boolean => by === withdrewBy || role === 'participant'

/** Whether a seat may come back, on the device that was let in, to undo a withdrawal: for nothing else does a link or an account open a meeting from the press on. */
export function mayComeToUndo(meeting: Meeting, { seatId, device, at }: { seatId: string; device: string; at: string }): boolean {
  const [{ withdrawal }, seat] = [meeting, seatById(meeting, seatId)]
  return withdrawal !== null && seat?.admittedDevice === device && at < erasesAt(withdrawal) && mayTakeBack(withdrawal, { by: seatId, role: seat.role })
}

export const evolveWithdrawal: Evolve<WithdrawalEvent> = {
  consentWithdrawn: (meeting, { isKept = false, keptUntil }, { by, at }) => ({
    ...meeting,
    state: 'withdrawn',
    withdrawal: { at, by, from: meeting.state === 'open' || meeting.state === 'closed' ? meeting.state : 'planned', isKept, ...(keptUntil !== undefined && { keptUntil }) },
    agenda: settleClock(meeting.agenda, at),
  }),
  /** An open meeting comes back in a pause: everybody draws breath, and who leads goes on. */
  withdrawalTakenBack: (meeting) => {
    const state = meeting.withdrawal?.from ?? 'planned'
    return { ...meeting, state, withdrawal: null, agenda: { ...meeting.agenda, isPaused: state === 'open' } }
  },
}
