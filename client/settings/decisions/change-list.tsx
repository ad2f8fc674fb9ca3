import { useWords } from '#client/text/use-words.tsx'
import type { Settings } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import type { Setting, Stands } from './decision.ts'
import { settingInWords } from './in-words.ts'

type ChangeListProps = { changed: readonly Setting[]; before: Settings; after: Stands }

/** What is decided anew, a line for each setting: how it is, and how it was. */
export function ChangeList({ changed, before, after }: ChangeListProps) {
  const words = useWords('settings')
  return (
    <ul className={styles.bullets}>
      {changed.map((setting) => {
        const { name, value } = settingInWords(setting, after, words)
        return <li key={setting}>{words.decided.change(name, value, settingInWords(setting, before, words).value)}</li>
      })}
    </ul>
  )
}
