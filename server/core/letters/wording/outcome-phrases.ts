import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Language } from '#core/meeting/scalars.ts'
import type { OutcomePhrases } from '../sentences/outcome-words.ts'
import { outcomes } from '../sentences/outcomes-by-language.ts'
import { capital } from './fill.ts'

/** The form's word for what the meeting arrives at, in every shape; a word of an authority's own in sentences that need no shape of it. */
export function outcomePhrases({ one, many }: MeetingForm['outcome'], language: Language): OutcomePhrases {
  const { known, own } = outcomes[language]
  const word = one.sv.toLowerCase()
  if (Object.hasOwn(known, word)) return known[word] as OutcomePhrases
  const phrases = own(one[language], many[language])
  return { ...phrases, our: capital(phrases.our), yours: capital(phrases.yours) }
}
