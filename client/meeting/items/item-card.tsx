import { Button } from '@fluentui/react-components'
import { useDraft } from '#client/live/use-draft.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { ComposerForm, ItemMark } from '#client/meeting/composer/composer-later.tsx'
import type { Draft } from '#client/meeting/composer/composer-draft.ts'
import { draftOf } from '#client/meeting/composer/item-draft.ts'
import { draftFrom, keptText } from '#client/meeting/composer/kept-draft.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { BearerActs } from './bearer-acts.tsx'
import { itemElementId, itemsElementId } from './element-ids.ts'
import { ItemAnswers } from './item-answers.tsx'
import { ItemHistory } from './item-history-later.tsx'
import { itemOrigin } from './item-origin.ts'
import { ItemState } from './item-state.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemWords } from '#client/meeting/use-item-words.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

export { itemElementId, itemsElementId } from './element-ids.ts'

/** One item with all that this seat may do with it. */
export function ItemCard({ item, isNew }: { item: Item; isNew: boolean }) {
  const { view } = useSession().state
  const words = useItemWords()
  const text = useItemText()
  const names = useNames()
  const may = useAbilities()
  const stands = draftOf(item)
  const [kept, keep, forget] = useDraft(`edit-${item.id}`)
  const draft = draftFrom(kept, stands)
  if (draft && may('editItem')) return <EditedCard item={item} draft={draft} onDraft={(now) => keep(keptText(now))} onClose={forget} />
  const { content } = item
  const [under, facts] = [text.under(item), text.facts(content)]
  return (
    <article className={styles.card} data-new={isNew}>
      <p className={styles.kind}>
        {itemOrigin(item, item.by, names.withPlace(item.by), words)}
        {isNew && <span className={styles.new}>{words.isNew}</span>}
      </p>
      {/* Said once: the card has no name beside its heading, and who is led here stands on that. */}
      <h3 id={itemElementId(item.id)} tabIndex={-1} className={styles.what} lang={view.about?.language}>
        <HardText text={text.what(item)} />
      </h3>
      {under !== '' && <p className={styles.who}>{under}</p>}
      {content.why !== null && (
        <p className={styles.why} lang={view.about?.language}>
          <HardText text={words.why(content.why)} />
        </p>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {content.about !== undefined && <ItemMark kind={content.about} />}
      <ItemState item={item} />
      <BearerActs item={item} />
      <ItemAnswers item={item} />
      <div className={styles.foot}>
        {item.history.length > 1 && <ItemHistory item={item} />}
        <OwnActs item={item} onEdit={() => keep(keptText(stands))} />
      </div>
    </article>
  )
}

type EditedCardProps = { item: Item; draft: Draft; onDraft: (draft: Draft) => void; onClose: () => void }

function EditedCard({ item, draft, onDraft, onClose }: EditedCardProps) {
  const close = () => {
    onClose()
    goToSoon(itemElementId(item.id))
  }
  return (
    <article className={styles.card}>
      <ComposerForm draft={draft} onDraft={onDraft} itemId={item.id} onDone={close} onClose={close} />
    </article>
  )
}

/** Changing and removing: whoever wrote it. */
function OwnActs({ item, onEdit }: { item: Item; onEdit: () => void }) {
  const { mine } = useSession().state
  const words = useWords('table').items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const what = useItemText().what(item)
  if (item.by !== mine?.seatId || !may('editItem') || item.settlement === 'withdrawn') return null
  const withdraw = async () => {
    if (await submit({ type: 'withdrawItem', itemId: item.id })) goToSoon(itemsElementId)
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.withdrawName(what)} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.editName(what)} onClick={onEdit}>
          {words.edit}
        </Button>
      </div>
    </>
  )
}
