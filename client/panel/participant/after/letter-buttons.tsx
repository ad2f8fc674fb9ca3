import { useWords } from '#client/text/use-words.tsx'
import { LetterFiles } from './letter-files.tsx'
import { OpenLetter } from './open-letter.tsx'
import styles from './letter-buttons.module.css'

/** The letter to print and to keep, in the order in which most want it: as a page of its own, as files, and last as plain text. */
export function LetterButtons() {
  const { closed: says } = useWords('participant')
  return (
    <div className={styles.ways}>
      <OpenLetter address="/letters/participant" label={says.openPage} isFirst />
      <LetterFiles />
      <OpenLetter address="/letters/participant/text" label={says.openText} />
    </div>
  )
}
