import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { ComposerForm } from '#client/meeting/composer/composer-later.tsx'
import { ItemsList } from '#client/meeting/items/items-list.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import type { NewItem } from './use-new-item.ts'

/** What has been put so far, and the place to put more. */
export function ItemsWork({ title, newItem }: { title: string; newItem: NewItem }) {
  const { agenda } = useView()
  const words = useWords('panel').compose
  const may = useAbilities()
  // Where items are the work itself, the way to write one is always at the bottom of the panel.
  const hasOwnWay = agenda ? currentPhase(agenda)?.shows !== 'items' : false
  return (
    <div className={styles.bare}>
      <ItemsList title={title} />
      {newItem.isOpen && may('addItem') && (
        <div id="composer" className={styles.block}>
          <ComposerForm draft={newItem.draft} onDraft={newItem.write} onDone={newItem.done} onClose={newItem.close} />
        </div>
      )}
      {hasOwnWay && !newItem.isOpen && may('addItem') && (
        <div className={styles.acts}>
          <Button onClick={newItem.open}>{words.open}</Button>
        </div>
      )}
    </div>
  )
}
