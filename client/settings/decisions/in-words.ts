import type { Settings } from '#core/wire/settings.ts'
import type { Words } from '#client/text/words.ts'
import type { Setting } from './decision.ts'

type Says = Pick<Words<'settings'>, 'gate' | 'days'>

/** A setting by its name, and what it is set to, each in a few words. */
export function settingInWords(setting: Setting, settings: { readingGate: Settings['readingGate']; retentionDays: number | null }, { gate, days }: Says): { name: string; value: string } {
  if (setting === 'readingGate') return { name: gate.title, value: withinSentence(gate.choices[settings.readingGate].name) }
  return { name: days.title, value: settings.retentionDays === null ? '' : days.inWords(settings.retentionDays) }
}

const withinSentence = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
