import { z } from 'zod'
import type { Withdrawal } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { settleClock } from './agenda.ts'

export const withdrawalCommands = [
  z.strictObject({ type: z.literal('withdrawConsent') }).describe('Take all consent back: by the participant, or taken down as said, also after the close. The room stands still at once, everything is hidden, and erased within a minute; a closed meeting is kept, hidden, until its days are over where its host authority has decided so.'),
  z.strictObject({ type: z.literal('takeBackWithdrawal') }).describe('It was a mistake: within half a minute, by who withdrew or the participant.'),
] as const
export type WithdrawalCommand = z.infer<(typeof withdrawalCommands)[number]>

export type WithdrawalEvent = { type: 'consentWithdrawn'; isKept?: true } | { type: 'withdrawalTakenBack' }

/** So long a mistake can be undone, in ms; then everything is erased. A minute after the press nothing is to be read from a copy: the other half is for the erasing itself. */
export const withdrawalLastsMs = 30_000

/** When the content of a frozen meeting is erased, or can no longer be taken out of what it was kept in, ISO 8601. */
export const erasesAt = ({ at }: Withdrawal): string => new Date(Date.parse(at) + withdrawalLastsMs).toISOString()

export const decideWithdrawal: Decide<WithdrawalCommand, WithdrawalEvent> = {
  withdrawConsent: (_command, { closing }) => [{ type: 'consentWithdrawn', ...(closing?.keepsWhenWithdrawn && { isKept: true }) }],
  takeBackWithdrawal: (_command, meeting, asked) => {
    const { withdrawal } = meeting
    if (!withdrawal) return []
    if (asked.at >= erasesAt(withdrawal)) return refuse('consentWithdrawn')
    return mayTakeBack(withdrawal, asked) ? [{ type: 'withdrawalTakenBack' }] : refuse('notYours')
  },
}

/** What somebody else took down the participant can undo; what they pressed themselves is theirs alone, also beside who answers for them. */
const mayTakeBack = ({ by: withdrewBy }: Withdrawal, { by, role }: Asked): boolean => by === withdrewBy || role === 'participant'

export const evolveWithdrawal: Evolve<WithdrawalEvent> = {
  consentWithdrawn: (meeting, { isKept = false }, { by, at }) => ({
    ...meeting,
    state: 'withdrawn',
    withdrawal: { at, by, from: meeting.state === 'open' || meeting.state === 'closed' ? meeting.state : 'planned', isKept },
    agenda: settleClock(meeting.agenda, at),
  }),
  /** An open meeting comes back in a pause: everybody draws breath, and who leads goes on. */
  withdrawalTakenBack: (meeting) => {
    const state = meeting.withdrawal?.from ?? 'planned'
    return { ...meeting, state, withdrawal: null, agenda: { ...meeting.agenda, isPaused: state === 'open' } }
  },
}
