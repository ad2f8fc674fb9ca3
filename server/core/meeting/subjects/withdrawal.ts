import { z } from 'zod'
import type { Withdrawal } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'
import { settleClock } from './agenda.ts'

export const withdrawalCommands = [
  z.strictObject({ type: z.literal('withdrawConsent') }).describe('Take all consent back: by the participant, or taken down as said. The room stands still at once, everything is hidden, and a minute later erased.'),
  z.strictObject({ type: z.literal('takeBackWithdrawal') }).describe('It was a mistake: within the minute, by who withdrew or the participant.'),
] as const
export type WithdrawalCommand = z.infer<(typeof withdrawalCommands)[number]>

export type WithdrawalEvent = { type: 'consentWithdrawn' } | { type: 'withdrawalTakenBack' }

/** So long a mistake can be undone, in ms; then everything is erased. */
export const withdrawalLastsMs = 60_000

/** When the content of a frozen meeting is erased, ISO 8601. */
export const erasesAt = ({ at }: Withdrawal): string => new Date(Date.parse(at) + withdrawalLastsMs).toISOString()

export const decideWithdrawal: Decide<WithdrawalCommand, WithdrawalEvent> = {
  withdrawConsent: () => [{ type: 'consentWithdrawn' }],
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
  consentWithdrawn: (meeting, _event, { by, at }) => ({
    ...meeting,
    state: 'withdrawn',
    withdrawal: { at, by, from: meeting.state === 'open' ? 'open' : 'planned' },
    agenda: settleClock(meeting.agenda, at),
  }),
  /** The meeting comes back in a pause: everybody draws breath, and who leads goes on. */
  withdrawalTakenBack: (meeting) => {
    const isOpen = meeting.withdrawal?.from === 'open'
    return { ...meeting, state: isOpen ? 'open' : 'planned', withdrawal: null, agenda: { ...meeting.agenda, isPaused: isOpen } }
  },
}
