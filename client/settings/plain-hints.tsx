import { useDeferredValue } from 'react'
import { check } from '#core/plain-language/check.ts'
import type { Language } from '#core/plain-language/finding.ts'
import { FindingText } from '#client/settings/finding-text.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'

const most = 3

/** What our rules say of a text while it is written: advice, which stops nothing. */
export function PlainHints({ text, language }: { text: string; language: Language }) {
  const { terms: words } = useWords('settings')
  const written = useDeferredValue(text)
  const findings = check(written, { language }).filter(({ severity }) => severity !== 'hint')
  if (findings.length === 0) return null
  return (
    <div className={styles.quiet}>
      <p>{words.hints}</p>
      <ul className={styles.bullets}>
        {findings.slice(0, most).map(({ rule, start, message, better }) => (
          <li key={`${rule} ${start}`}>
            <FindingText message={message} /> {better !== undefined && better !== '' && words.better(better)}
          </li>
        ))}
      </ul>
    </div>
  )
}
