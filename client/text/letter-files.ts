import type { Locale } from './words.ts'

/** The letter as files. Apart from the page's own words: nobody waits for them before the meeting has closed. */
const sv = {
  pdf: 'Spara brevet som PDF',
  days: 'Spara dagarna i en kalender',
}

export const letterFiles: Record<Locale, typeof sv> = {
  sv,
  en: { pdf: 'Save the letter as PDF', days: 'Save the days in a calendar' },
}
