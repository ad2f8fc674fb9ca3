import { afterwards } from './reading/afterwards.ts'
import { code } from './reading/code.ts'
import { consentAsk } from './reading/consent-ask.ts'
import { sending } from './reading/sending.ts'
import { withdrawal } from './reading/withdrawal.ts'

export const words = { afterwards, code, consentAsk, sending, withdrawal }
