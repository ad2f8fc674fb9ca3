import { vagueTimesEn, vagueTimesSv } from '../words/vague-times.ts'
import { phraseRule } from './phrase-rule.ts'

/** W6: a day, a number or a condition instead of "snarast", "vid behov" and "regelbundet". */
export const vagueTime = phraseRule({
  id: 'W6',
  severity: 'warning',
  lists: { sv: vagueTimesSv, en: vagueTimesEn },
  say: (found) => ({
    sv: `”${found}” kan betyda olika saker. Skriv vilken dag, hur ofta eller i vilket läge.`,
    en: `“${found}” can mean different things. Write which day, how often or in which case.`,
  }),
})
