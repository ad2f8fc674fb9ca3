import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { paperVersion } from '#client/meeting/consent-text/consent-text-version.ts'
import { dayInWords, fullDay, momentInWords } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords, WordsProvider } from '#client/text/use-words.tsx'
import { separateKinds, separateQuestion, separateVersion } from '#core/letters/separate-version.ts'
import { separateWords } from '#core/letters/sentences/separate-words-by-language.ts'
import { usePlan } from '../plan-context.ts'
import { contactNameOf, organisationsAtTable, type PlanDraft } from '../plan-draft.ts'
import type { Organisation } from '../plan-parts.ts'
import { categories, holdsTooLong, lastDayIn, termsOf, toldBy, untilOf, type Terms } from './consent-draft.ts'
import styles from './consent-paper.module.css'

/** The form on paper, in the meeting's language, printed as soon as it is drawn; `onDone` when it has been. */
export function ConsentPaper({ onDone }: { onDone: () => void }) {
  const { draft } = usePlan()
  const { purposeText } = useWords('plan').consent
  return createPortal(
    <WordsProvider locale={draft.language}>
      <Sheet onDone={onDone} usualPurpose={purposeText} />
    </WordsProvider>,
    document.body,
  )
}

/** `usualPurpose`: as the page words it. Where nobody wrote another, the form words it itself. */
type SheetProps = { onDone: () => void; usualPurpose: string }

function Sheet({ onDone, usualPurpose }: SheetProps) {
  const { draft, today, staff } = usePlan()
  const all = useWords('plan')
  const { paper: words } = all
  const locale = useLocale()
  useEffect(() => {
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [onDone])
  const atTable = organisationsAtTable(draft)
  const when = draft.day === '' ? dayInWords(today, locale) : momentInWords(draft.day, draft.clock, locale)
  return (
    <div className={styles.paper} lang={locale}>
      <h1>{words.title}</h1>
      <p>
        {words.you} {words.secrecy} {words.ground}
      </p>
      <p>
        <strong>{words.meeting}:</strong> {[draft.teamName, draft.day !== '' && when, draft.place].filter(Boolean).join(', ')}. {words.holds(staff.authority)}
      </p>
      <p>
        <strong>{words.how}</strong>
      </p>
      {atTable.map((from) => (
        <section key={from.id} className={styles.telling}>
          <h2>{words.mayTell(from.name)}</h2>
          <Boxes of={askedOf(from, draft, atTable)} />
          {draft.consent.own[from.id] && <About terms={termsOf(draft.consent, from.id)} usualPurpose={usualPurpose} />}
        </section>
      ))}
      {atTable.some(({ id }) => !draft.consent.own[id]) && (
        <section className={styles.telling}>
          <About terms={termsOf(draft.consent, '')} usualPurpose={usualPurpose} />
        </section>
      )}
      <Apart />
      <section>
        <h2>{words.takeBack}</h2>
        <p>{[words.takeBackThere, words.takeBackElse(contactNameOf(draft), draft.contact.phone), words.takeBackThen].join(' ')}</p>
      </section>
      <Signing />
      <p className={styles.small}>{words.version(paperVersion(all, locale))}</p>
    </div>
  )
}

/** What is asked apart: a yes and a no for each, which may both be left empty. */
function Apart() {
  const locale = useLocale()
  const words = separateWords[locale]
  const { paper } = useWords('plan')
  return (
    <section className={styles.telling}>
      <h2>{words.title}</h2>
      <p>{words.onPaper}</p>
      {separateKinds.map((kind) => {
        const { ask, about } = separateQuestion(kind, locale)
        return (
          <div key={kind} className={styles.question}>
            <p>
              <strong>{ask}</strong> {about}
            </p>
            <Boxes of={[words.yes, words.no]} />
            <p className={styles.small}>{paper.version(separateVersion(kind, locale))}</p>
          </div>
        )
      })}
    </section>
  )
}

/** Whom an organisation may tell; where nobody has chosen anybody, all of them are asked about. */
function askedOf(from: Organisation, { consent }: PlanDraft, atTable: Organisation[]): string[] {
  const chosen = toldBy(consent, from.id, atTable)
  return atTable.filter(({ id }) => id !== from.id && (chosen.length === 0 || chosen.includes(id))).map(({ name }) => name)
}

/** About what, why and until when, each kind with a box of its own that nobody has ticked. */
function About({ terms, usualPurpose }: { terms: Terms; usualPurpose: string }) {
  const { draft, today } = usePlan()
  const { paper: words, consent } = useWords('plan')
  const locale = useLocale()
  // Nobody signs for longer than what can be taken down.
  const last = lastDayIn(draft, today)
  const about = categories.filter((one) => terms.categories.length === 0 || terms.categories.includes(one)).map((one) => consent.categoryNames[one])
  return (
    <>
      <h3>{words.about}</h3>
      <Boxes of={terms.other === '' ? about : [...about, terms.other]} last={terms.other === '' ? words.else : null} />
      <p>
        {words.why} {terms.purpose === usualPurpose ? consent.purposeText : terms.purpose} {words.until(fullDay(holdsTooLong(terms, last) ? last : untilOf(terms, draft.day || today), locale))}
      </p>
    </>
  )
}

function Boxes({ of, last = null }: { of: string[]; last?: string | null }) {
  return (
    <ul className={styles.boxes}>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {last !== null && (
        <li className={styles.open}>
          {last} <span className={styles.line} />
        </li>
      )}
    </ul>
  )
}

function Signing() {
  const { paper: words } = useWords('plan')
  const line = (label: string) => (
    <p className={styles.field}>
      <span>{label}</span>
      <span className={styles.line} />
    </p>
  )
  return (
    <section className={styles.signing}>
      <h2>{words.sign}</h2>
      {line(words.name)}
      <div className={styles.together}>
        {line(words.signature)}
        {line(words.day)}
      </div>
      {line(words.helped)}
      <p className={styles.small}>{words.noNumber}</p>
      <h2>{words.office}</h2>
      {line(words.received)}
    </section>
  )
}
