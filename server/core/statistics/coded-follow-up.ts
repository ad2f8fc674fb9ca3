/** What became of a meeting after so many months, as codes. `halfYear` (`2026-H2`) is the meeting's; `mayCount`: the participant has said yes to statistics. `series`: those of one case have it in common; one without is by itself. */
export type CodedFollowUp = {
  authority: string
  form: string
  kommun: string | null
  series?: string
  halfYear: string
  months: 0 | 3 | 6 | 12
  /** The participant's own, as support and occupation are. */
  steps: readonly { domain: string; movement: 'forward' | 'same' | 'back' }[]
  outcomes: readonly { track: string | null; outcome: string | { state: string } }[]
  support: unknown
  occupation?: string | null
  /** Which of them who brought the question alone has answered. */
  referrerOnly?: readonly string[]
  /** On the four-point scale; a meeting has one for each question at most. */
  grades?: readonly { question: string; grade: number }[]
  gender: string | null
  ageBand: string | null
  mayCount: boolean
}
