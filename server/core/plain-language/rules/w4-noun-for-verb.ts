import { nounsForVerbsEn, nounsForVerbsSv, verbFor } from '../words/noun-for-verb.ts'
import { phraseRule } from './phrase-rule.ts'

/** W4: the verb itself, "kartlägga", for a noun that needs another verb, "genomföra en kartläggning". */
export const nounForVerb = phraseRule({
  id: 'W4',
  severity: 'hint',
  lists: { sv: nounsForVerbsSv, en: nounsForVerbsEn },
  say: (found, better, phrase) =>
    better === undefined
      ? { sv: `Skriv hellre med verbet ”${verbFor(phrase)}” än ”${found}”.`, en: `Write it with the verb rather than “${found}”.` }
      : { sv: `Skriv hellre ”${better}” än ”${found}”.`, en: `Write “${better}” rather than “${found}”.` },
})
