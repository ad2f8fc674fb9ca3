import { Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayInWords } from '#client/meeting/day-in-words.ts'
import { labelAt } from '#client/ui/label-at.ts'
import { later } from '#client/ui/later.tsx'
import { termsPlace } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import type { Organisation } from '../plan-parts.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'
import { categories, holdsTooLong, hows, lastDayIn, longestConsent, termsOf, untilOf, type Category, type Terms } from './consent-draft.ts'

const WhichPaper = later(() => import('#client/meeting/consent-text/which-paper.tsx').then((part) => part.WhichPaper))

type TermsProps = { terms: Terms; set: (part: Partial<Terms>) => void; owner: string | undefined }

/** What may be told, why, until when and how the answer was given: for all, or for one organisation. */
export function TermsFields({ owner }: { owner?: Organisation }) {
  const { draft, change, messageAt } = usePlan()
  const { consent: words } = useWords('plan')
  const id = owner?.id
  const terms = termsOf(draft.consent, id ?? '')
  const set = (part: Partial<Terms>) =>
    change((before) => {
      const { consent } = before
      const next = id === undefined ? { ...consent, terms: { ...consent.terms, ...part } } : { ...consent, own: { ...consent.own, [id]: { ...termsOf(consent, id), ...part } } }
      return { ...before, consent: next }
    })
  const props = { terms, set, owner: id }
  return (
    <div className={styles.written} role="group" aria-label={owner ? words.ownTerms(owner.name) : words.terms}>
      <h3>{owner ? words.ownTerms(owner.name) : words.terms}</h3>
      <Categories {...props} />
      <TextField place={termsPlace('other', id)} label={words.other} text={terms.other} longest={longestConsent.category} onText={(other) => set({ other })} message={messageAt(termsPlace('other', id))} />
      <TextField place={termsPlace('purpose', id)} label={words.purpose} text={terms.purpose} longest={longestConsent.purpose} onText={(purpose) => set({ purpose })} message={messageAt(termsPlace('purpose', id))} />
      <UntilAndHow {...props} />
      {terms.how === 'written' && <OnPaper {...props} />}
    </div>
  )
}

function Categories({ terms, set, owner }: TermsProps) {
  const { messageAt } = usePlan()
  const { consent: words } = useWords('plan')
  const place = termsPlace('categories', owner)
  const message = messageAt(place)
  const tick = (category: Category, isTicked: boolean) => set({ categories: categories.filter((one) => (one === category ? isTicked : terms.categories.includes(one))) })
  // Not in a Field: it would give every box the same id.
  return (
    <fieldset id={place} tabIndex={-1} className={styles.choices}>
      <legend>{words.categories}</legend>
      {categories.map((category) => (
        <Checkbox key={category} label={words.categoryNames[category]} checked={terms.categories.includes(category)} onChange={(_event, { checked }) => tick(category, checked === true)} />
      ))}
      {message !== undefined && <p role="alert">{message}</p>}
    </fieldset>
  )
}

/** A yes on paper: who has it, since when, and which text it is to. */
function OnPaper({ terms, set, owner }: TermsProps) {
  const { draft, today, messageAt } = usePlan()
  const { paper: words } = useWords('plan')
  const locale = useLocale()
  const [takenBy, signedOn] = [termsPlace('takenBy', owner), termsPlace('signedOn', owner)]
  return (
    <>
      <div className={styles.pair}>
        <TextField place={takenBy} label={words.takenBy} text={terms.takenBy} longest={longestConsent.takenBy} onText={(text) => set({ takenBy: text })} message={messageAt(takenBy)} />
        <Field label={labelAt(signedOn, words.signedOn)} hint={dayInWords(terms.signedOn, locale)} {...lacking(messageAt(signedOn))}>
          <Input id={signedOn} type="date" max={today} value={terms.signedOn} onChange={(_event, { value }) => set({ signedOn: value })} />
        </Field>
      </div>
      <WhichPaper place={termsPlace('paperText', owner)} language={draft.language} chosen={terms.paperText ?? ''} isSigned={terms.signedOn !== ''} onChosen={(paperText) => set({ paperText })} />
    </>
  )
}

function UntilAndHow({ terms, set, owner }: TermsProps) {
  const { draft, today, messageAt } = usePlan()
  const { consent: words, ready } = useWords('plan')
  const locale = useLocale()
  const last = lastDayIn(draft, today)
  const until = untilOf(terms, draft.day || today)
  return (
    <div className={styles.pair}>
      <Field label={labelAt(termsPlace('until', owner), words.until)} hint={dayInWords(until, locale)} {...lacking(holdsTooLong(terms, last) ? ready.must.consentUntil : messageAt(termsPlace('until', owner)))}>
        <Input id={termsPlace('until', owner)} type="date" max={last} value={until} onChange={(_event, { value }) => set({ until: value })} />
      </Field>
      <Field label={labelAt(termsPlace('how', owner), words.how)} {...lacking(messageAt(termsPlace('how', owner)))}>
        <Select id={termsPlace('how', owner)} value={terms.how} onChange={(_event, { value }) => set({ how: value as Terms['how'] })}>
          {terms.how === '' && <option value="">{words.chooseHow}</option>}
          {hows.map((how) => (
            <option key={how} value={how}>
              {words.hows[how]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
