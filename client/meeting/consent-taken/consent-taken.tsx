import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from './consent-taken.module.css'
import { takenLines, textsTaken } from './taken-lines.ts'

/** Under what was said yes to: how, to whom and when, and the text itself. Nothing to who is not told. */
export function ConsentTaken() {
  const { consent, people } = useView()
  const { consentTaken: words } = useWords('later')
  const { roles } = useWords('door')
  const locale = useLocale()
  const records = consent?.records ?? []
  const lines = people ? takenLines(records, people, { words, roles, locale }) : []
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {textsTaken(records).map(({ textVersion, how }) => (
        <p key={textVersion}>
          <a className={styles.text} href={`/samtyckestext/${textVersion}`} target="_blank" rel="noreferrer">
            {words.text[how]}
          </a>
        </p>
      ))}
    </>
  )
}
