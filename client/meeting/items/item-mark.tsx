import { useWords } from '#client/text/use-words.tsx'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import styles from './items.module.css'

/** What kind of information it gives away, and that consent binds who reads it. */
export function ItemMark({ kind }: { kind: InformationKind }) {
  const { kinds } = useWords('later')
  const { categoryNames } = useWords('panel').consent
  return <p className={styles.facts}>{kinds.itemAbout(categoryNames[kind].toLowerCase())}</p>
}
