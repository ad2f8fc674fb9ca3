import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { useDraft } from '#client/live/use-draft.ts'
import { useWords } from '#client/text/use-words.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { itemElementId } from './element-ids.ts'
import { bearerOf, isBorneBy, mayConfirm, mayReply } from './item-bearer.ts'
import { useState } from 'react'
import styles from './items.module.css'

/** For who undertakes, answers or carries it: taking it on, and replying. Who leads takes it down for who is on the phone, and any reply as said. */
export function BearerActs({ item }: { item: Item }) {
  const { view, mine } = useSession().state
  const may = useAbilities()
  const leaderId = useLeaderId()
  const [draft] = useDraft(`reply-${item.id}`)
  const [isReplying, setIsReplying] = useState(draft !== '')
  const people = view.people ?? null
  const me = mine?.seatId ?? ''
  const isOwn = isBorneBy(item, people, me)
  const confirms = may('confirmItem') && mayConfirm(item, people, me, leaderId)
  const replies = may('replyToQuestion') && mayReply(item, people, me, leaderId)
  if (!confirms && !replies) return null
  const close = () => {
    setIsReplying(false)
    goToSoon(itemElementId(item.id))
  }
  if (replies && isReplying) return <ReplyForm item={item} onDone={close} />
  return (
    <div className={styles.bearer}>
      {confirms && <Confirm item={item} isOwn={isOwn} isFirst={!(replies && item.content.who.kind === 'seat')} />}
      {replies && <OpenReply item={item} isOwn={isOwn} onOpen={() => setIsReplying(true)} />}
    </div>
  )
}

function Confirm({ item, isOwn, isFirst }: { item: Item; isOwn: boolean; isFirst: boolean }) {
  const words = useWords('table').items
  const what = useItemText().what(item)
  const name = useNames().short(bearerOf(item))
  const { submit, isSending, trouble } = useSend()
  const confirm = async () => {
    if (await submit({ type: 'confirmItem', itemId: item.id })) goToSoon(itemElementId(item.id))
  }
  const says = item.kind === 'question' ? { own: [words.takeOn, words.takeOnName(what)], other: [words.takeOnFor(name), words.takeOnForName(name, what)] } : { own: [words.confirm, words.confirmName(what)], other: [words.confirmFor(name), words.confirmForName(name, what)] }
  const [label, full] = isOwn ? says.own : says.other
  return (
    <>
      <Trouble text={trouble} />
      <Button size="small" appearance={isOwn && isFirst ? 'primary' : 'secondary'} disabledFocusable={isSending} aria-label={full} onClick={() => void confirm()}>
        {label}
      </Button>
    </>
  )
}

function OpenReply({ item, isOwn, onOpen }: { item: Item; isOwn: boolean; onOpen: () => void }) {
  const words = useWords('table').items
  const what = useItemText().what(item)
  const name = useNames().short(bearerOf(item))
  const [label, full] = item.reply ? [words.changeReply, words.changeReplyName(what)] : isOwn ? [words.reply, words.replyName(what)] : [words.replyFor(name), words.replyForName(name, what)]
  const isFirst = isOwn && !item.reply && item.confirmedAt === null && item.content.who.kind === 'seat'
  return (
    <Button size="small" appearance={isFirst ? 'primary' : isOwn && !item.reply ? 'secondary' : 'subtle'} aria-label={full} onClick={onOpen}>
      {label}
    </Button>
  )
}

function ReplyForm({ item, onDone }: { item: Item; onDone: () => void }) {
  const words = useWords('table').items
  const what = useItemText().what(item)
  return (
    <div className={styles.reply}>
      <OneTextForm
        draftPlace={`reply-${item.id}`}
        label={words.replyLabel}
        submitLabel={words.save}
        about={what}
        maxLength={longest.reply}
        initial={item.reply?.words ?? ''}
        command={(text) => ({ type: 'replyToQuestion', itemId: item.id, words: text })}
        onDone={onDone}
        onCancel={onDone}
        cancelLabel={words.cancel}
        tellsOthers
        takesFocus
      />
    </div>
  )
}
