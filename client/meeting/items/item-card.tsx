import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { ComposerForm } from '#client/meeting/composer/composer-form.tsx'
import { draftOf, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { ItemAnswers } from './item-answers.tsx'
import { ItemHistory } from './item-history.tsx'
import { ItemState } from './item-state.tsx'
import { mayConfirm } from './item-standing.ts'
import { nameAndPlace } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

export const itemElementId = (itemId: string) => `item-${itemId}`
export const itemsElementId = 'items'

/** One item with all that this seat may do with it. */
export function ItemCard({ item, isNew }: { item: Item; isNew: boolean }) {
  const { view } = useSession().state
  const words = useWords('table').items
  const text = useItemText()
  const [draft, setDraft] = useState<Draft | null>(null)
  const people = view.people ?? null
  if (draft) return <EditedCard item={item} draft={draft} onDraft={setDraft} />
  const { content } = item
  const when = text.when(content)
  const isWords = content.what.kind === 'words'
  const under = [isWords ? text.who(content) : null, when].filter((part) => part !== null)
  return (
    <article id={itemElementId(item.id)} tabIndex={-1} className={styles.card} data-new={isNew} aria-labelledby={`${itemElementId(item.id)}-what`}>
      <p className={styles.kind}>
        {words.by(words.kinds[item.kind], nameAndPlace(people, item.by))}
        {isNew && <span className={styles.new}>{words.isNew}</span>}
      </p>
      <h3 id={`${itemElementId(item.id)}-what`} className={styles.what} lang={view.about?.language}>
        {text.what(item)}
      </h3>
      {under.length > 0 && <p className={styles.who}>{under.join(' · ')}</p>}
      {content.why !== null && (
        <p className={styles.why} lang={view.about?.language}>
          {words.why(content.why)}
        </p>
      )}
      <ItemState item={item} />
      <ItemAnswers item={item} />
      <OwnActs item={item} onEdit={() => setDraft(draftOf(item))} />
      <ItemHistory item={item} />
    </article>
  )
}

function EditedCard({ item, draft, onDraft }: { item: Item; draft: Draft; onDraft: (draft: Draft | null) => void }) {
  const close = () => {
    onDraft(null)
    goToSoon(itemElementId(item.id))
  }
  return (
    <article className={styles.card}>
      <ComposerForm draft={draft} onDraft={onDraft} itemId={item.id} onDone={close} onClose={close} />
    </article>
  )
}

/** Confirming, changing, removing: whoever it belongs to. */
function OwnActs({ item, onEdit }: { item: Item; onEdit: () => void }) {
  const { view, mine } = useSession().state
  const words = useWords('table').items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const what = useItemText().what(item)
  const isOwn = item.by === mine?.seatId && may('editItem')
  const confirms = may('confirmItem') && mayConfirm(item, view.people ?? null, mine?.seatId ?? '')
  if (!isOwn && !confirms) return null
  const confirm = async () => {
    if (await submit({ type: 'confirmItem', itemId: item.id })) goToSoon(itemElementId(item.id))
  }
  const withdraw = async () => {
    if (await submit({ type: 'withdrawItem', itemId: item.id })) goToSoon(itemsElementId)
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {isOwn && (
          <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.withdrawName(what)} onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
        )}
        {isOwn && (
          <Button size="small" appearance="subtle" aria-label={words.editName(what)} onClick={onEdit}>
            {words.edit}
          </Button>
        )}
        {confirms && (
          <Button size="small" appearance="primary" disabledFocusable={isSending} aria-label={words.confirmName(what)} onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        )}
      </div>
    </>
  )
}
