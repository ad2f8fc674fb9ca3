import type { consentTaken as sv } from '../../sv/later/consent-taken.ts'

export const consentTaken: typeof sv = {
  yes: 'A yes',
  no: 'A no',
  spoken: (said, who, when) => `${said} said aloud to ${who}, ${when}.`,
  onScreen: (said, who, when) => `${said} on the screen from ${who}, ${when}.`,
  written: (said, who, when) => `${said} on paper. ${who} wrote it in on ${when}.`,
  onPaper: (said, day, who) => `${said} on paper, signed on ${day}. ${who} received the paper.`,
  text: { spoken: 'Read the text that the answer is about', written: 'Read the text on the form', onScreen: 'Read the text on the screen' },
  staff: 'whoever planned the meeting',
}
