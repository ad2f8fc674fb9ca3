import { Button, Checkbox } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import { listed } from '#client/meeting/listed.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayInWords } from '#client/meeting/day-in-words.ts'
import { Part } from '#client/ui/part.tsx'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { organisationsAtTable } from '../plan-draft.ts'
import type { Organisation } from '../plan-parts.ts'
import styles from '../plan.module.css'
import { later } from '#client/ui/later.tsx'
import { aboutOf, termsLack, termsOf, tick, toldBy, untilOf, withOwnTerms } from './consent-draft.ts'
import { TermsFields } from './terms-fields.tsx'

const parts = () => import('./consent-later.ts')
const ConsentPaper = later(() => parts().then(({ ConsentPaper }) => ConsentPaper))
const SeparatePart = later(() => parts().then(({ SeparatePart }) => SeparatePart))

/** Who may tell whom what: for each organisation by itself, and nothing that nobody has ticked. */
export function ConsentPart() {
  const { draft, messageAt } = usePlan()
  const { consent: words } = useWords('plan')
  const atTable = organisationsAtTable(draft)
  const telling = atTable.filter(({ id }) => toldBy(draft.consent, id, atTable).length > 0)
  const isShared = telling.some(({ id }) => !draft.consent.own[id])
  const message = messageAt(places.consent)
  return (
    <Part id={places.consent} title={words.title}>
      <p>{words.help}</p>
      <p className={styles.quiet}>{atTable.length < 2 ? words.tooFew : words.later}</p>
      {message !== undefined && <p role="alert">{message}</p>}
      {atTable.length > 1 && atTable.map((organisation) => <Telling key={organisation.id} from={organisation} />)}
      {isShared && <TermsFields />}
      <SeparatePart />
      {atTable.length > 1 && <PrintPaper />}
    </Part>
  )
}

function PrintPaper() {
  const { paper: words } = useWords('plan')
  const [isPrinting, setIsPrinting] = useState(false)
  const done = useCallback(() => setIsPrinting(false), [])
  return (
    <div>
      <p className={styles.quiet}>{words.openHelp}</p>
      <div className={styles.acts} data-side="start">
        <Button size="small" onClick={() => setIsPrinting(true)}>
          {words.open}
        </Button>
      </div>
      {isPrinting && <ConsentPaper onDone={done} />}
    </div>
  )
}

/** Whom one organisation may tell. */
function Telling({ from }: { from: Organisation }) {
  const { draft, change } = usePlan()
  const { consent: words } = useWords('plan')
  const atTable = organisationsAtTable(draft)
  const others = atTable.filter(({ id }) => id !== from.id)
  const told = toldBy(draft.consent, from.id, atTable)
  const set = (to: string[], isTicked: boolean) => change((before) => ({ ...before, consent: tick(before.consent, from.id, to, isTicked) }))
  const hasOwn = draft.consent.own[from.id] !== undefined
  return (
    <fieldset className={styles.choices}>
      <legend>{words.tells(from.name)}</legend>
      {others.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={told.includes(id)} onChange={(_event, { checked }) => set([id], checked === true)} />
      ))}
      {others.length > 1 && told.length < others.length && (
        <div>
          <Button size="small" appearance="subtle" aria-label={words.allName(from.name)} onClick={() => set(others.map(({ id }) => id), true)}>
            {words.all}
          </Button>
        </div>
      )}
      {told.length > 0 && atTable.length > 2 && (
        <Checkbox label={words.hasOwn(from.name)} checked={hasOwn} onChange={(_event, { checked }) => change((before) => ({ ...before, consent: withOwnTerms(before.consent, from.id, checked === true) }))} />
      )}
      {told.length > 0 && hasOwn && <TermsFields owner={from} />}
      {told.length > 0 && <InWords from={from} told={others.filter(({ id }) => told.includes(id))} />}
    </fieldset>
  )
}

/** What has been said yes to, in one sentence, when nothing of it is missing. */
function InWords({ from, told }: { from: Organisation; told: Organisation[] }) {
  const { draft, today } = usePlan()
  const { consent: words } = useWords('plan')
  const locale = useLocale()
  const terms = termsOf(draft.consent, from.id)
  if (termsLack(terms, today).length > 0) return null
  const names = listed(told.map(({ name }) => name), locale)
  const until = dayInWords(untilOf(terms, draft.day || today), locale)
  return <p className={styles.said}>{words.says(from.name, names, listed(aboutOf(terms, words.categoryNames), locale), until)}</p>
}
