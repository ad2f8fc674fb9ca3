import { dayText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

/** Who may talk with whom, about what and until when, as one reading. */
export function ConsentSummary() {
  const { consent, people } = useView()
  const words = useWords('panel').consent
  const locale = useLocale()
  const records = consent?.records ?? []
  if (!people) return null
  if (records.length === 0) return <p className={styles.soft}>{words.none}</p>
  const covered = people.organisations.filter(({ id }) => records.some((record) => record.fromOrganisationId === id && !consent?.gaps.includes(id)))
  const categories = [...new Set(records.flatMap((record) => record.categories))]
  const until = records.map((record) => record.until).toSorted()[0]
  const lines = [
    [words.covers, covered.map(({ name }) => name).join(', ')],
    [words.about, categories.join(', ')],
    [words.until, until === undefined ? '' : dayText(until, locale, 'another')],
  ] as const
  return (
    <dl className={styles.bare}>
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt className={styles.small}>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
