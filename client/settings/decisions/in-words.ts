import { small } from '#core/plain-language/capitals.ts'
import type { Words } from '#client/text/words.ts'
import type { Setting, Stands } from './decision.ts'

type Says = Pick<Words<'settings'>, 'gate' | 'days' | 'withdrawal' | 'signIn' | 'log' | 'counted' | 'plans'>

/** A setting by its name, and what it is set to, each in a few words. */
export function settingInWords(setting: Setting, settings: Stands, { gate, days, withdrawal, signIn, log, counted, plans }: Says): { name: string; value: string } {
  if (setting === 'readingGate') return { name: gate.title, value: small(gate.choices[settings.readingGate].name) }
  if (setting === 'erasesAtWithdrawal') return { name: withdrawal.title, value: small(withdrawal.choices[settings.erasesAtWithdrawal ? 'atOnce' : 'afterDays'].name) }
  if (setting === 'staffSignIn') return { name: signIn.title, value: small(signIn.choices[settings.staffSignIn].name) }
  if (setting === 'logRetentionYears') return { name: log.title, value: small(log.choices[settings.logRetentionYears].name) }
  if (setting === 'keepsPlansLong') return { name: plans.title, value: small(plans.choices[settings.keepsPlansLong ? 'long' : 'day'].name) }
  if (setting === 'isCounted') return { name: counted.title, value: small(counted.choices[settings.isCounted ? 'yes' : 'no'].name) }
  if (setting === 'municipalities') return { name: counted.municipalities, value: namesIn(settings.municipalities ?? '') || counted.noMunicipalities }
  return { name: days.title, value: settings.retentionDays === null ? '' : days.inWords(settings.retentionDays) }
}

const namesIn = (lines: string): string => lines.split('\n').map((line) => line.slice(5)).filter(Boolean).join(', ')
