import type { SendOutcome } from '#client/meeting/notices/mail-form.tsx'
import type { Answered } from './ask-deliveries.ts'

/** How it went, as the form of a notice needs it. */
export const sendOutcome = (answer: Answered): SendOutcome => (answer !== null && typeof answer === 'object' ? 'sent' : answer)
