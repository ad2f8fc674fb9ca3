import { ComposerForm } from '#client/meeting/composer/composer-form.tsx'
import { ItemsList } from '#client/meeting/items/items-list.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import styles from './panel.module.css'
import type { NewItem } from './use-new-item.ts'

export const composerElementId = 'composer'

/** What has been put so far, and the place to put more. */
export function ItemsWork({ title, newItem }: { title: string; newItem: NewItem }) {
  const may = useAbilities()
  return (
    <div className={styles.bare}>
      <ItemsList title={title} />
      {newItem.isOpen && may('addItem') && (
        <div id={composerElementId} className={styles.block}>
          <ComposerForm draft={newItem.draft} onDraft={newItem.write} onDone={newItem.done} onClose={newItem.close} />
        </div>
      )}
    </div>
  )
}
