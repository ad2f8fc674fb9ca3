import { outcomePhrases } from '#core/letters/wording/outcome-phrases.ts'
import type { View } from '#core/wire/down.ts'
import type { Locale } from '#client/text/words.ts'

const advice = { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } }

/** The form's word for what the meeting arrives at, in every shape; "råd" before the meeting is here. */
export const outcomeOf = ({ about }: Partial<View>, locale: Locale) => outcomePhrases(about?.form.outcome ?? advice, locale)
