import { afterwards } from './later/afterwards.ts'
import { cases } from './later/cases.ts'
import { code } from './later/code.ts'
import { consentAsk } from './later/consent-ask.ts'
import { consentTaken } from './later/consent-taken.ts'
import { interventions } from './later/interventions.ts'
import { minutes } from './later/minutes.ts'
import { money } from './later/money.ts'
import { separateTaken } from './later/separate-taken.ts'
import { sending } from './later/sending.ts'
import { wishes } from './later/wishes.ts'
import { withdrawal } from './later/withdrawal.ts'

export const words = { afterwards, cases, code, consentAsk, consentTaken, interventions, minutes, money, sending, separateTaken, wishes, withdrawal }
