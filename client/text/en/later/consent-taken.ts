import type { consentTaken as sv } from '../../sv/later/consent-taken.ts'

export const consentTaken: typeof sv = {
  spoken: (who, when) => `A yes said aloud to ${who}, ${when}.`,
  onScreen: (who, when) => `A yes on the screen from ${who}, ${when}.`,
  written: (who, when) => `A yes on paper. ${who} wrote it in on ${when}.`,
  onPaper: (day, who) => `A yes on paper, signed on ${day}. ${who} received the paper.`,
  staff: 'whoever planned the meeting',
}
