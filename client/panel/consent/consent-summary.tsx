import { dayText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { consentSummary } from '../participant/consent/consent-summary.ts'
import styles from '../panel.module.css'

/** Who may talk with whom, about what and until when: once for all that it is the same for, and never more than was said yes to. */
export function ConsentSummary() {
  const { consent, people } = useView()
  const words = useWords('panel').consent
  const locale = useLocale()
  const records = consent?.records ?? []
  if (!people) return null
  if (records.length === 0) return <p className={styles.soft}>{words.none}</p>
  const names = (ids: string[]) => people.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return consentSummary(records).map((summary) => {
    const lines = [
      ...(summary.kind === 'together' ? [[words.covers, names(summary.organisations).join(', ')]] : []),
      ...(summary.kind === 'oneWay' ? summary.tellings.map(({ from, to }) => [words.tells(listed(names(from), locale)), names(to).join(', ')]) : []),
      [words.about, summary.about.join(', ')],
      [words.until, dayText(summary.until, locale, 'another')],
    ]
    return (
      <dl key={JSON.stringify(summary)} className={styles.bare}>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt className={styles.small}>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )
  })
}
