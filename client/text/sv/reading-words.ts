import { code } from './reading/code.ts'
import { consentAsk } from './reading/consent-ask.ts'

export const words = { code, consentAsk }
