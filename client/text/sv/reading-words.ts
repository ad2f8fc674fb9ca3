import { code } from './reading/code.ts'
import { consentAsk } from './reading/consent-ask.ts'
import { withdrawal } from './reading/withdrawal.ts'

export const words = { code, consentAsk, withdrawal }
