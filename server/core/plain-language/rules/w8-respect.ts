import { disrespectfulEn, disrespectfulSv } from '../words/disrespectful.ts'
import { phraseRule, preferring } from './phrase-rule.ts'

/** W8: words that neither blame nor label a person. */
export const respect = phraseRule({
  id: 'W8',
  severity: 'warning',
  lists: { sv: disrespectfulSv, en: disrespectfulEn },
  say: preferring({
    sv: 'kan såra eller låta som en dom. Skriv vad som har hänt, eller vad personen själv säger.',
    en: 'may hurt or sound like a verdict. Write what happened, or what the person says.',
  }),
})
