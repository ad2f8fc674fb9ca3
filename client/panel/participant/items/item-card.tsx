import { useId } from 'react'
import { whatText, whenText, whoText } from '#core/letters/item-sentences.ts'
import { dayOf } from '#client/meeting/days.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { ItemAnswer } from './item-answer.tsx'
import { UndertakingAnswer } from './undertaking-answer.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

/** One thing that was put: who does what and when, and the participant's answer. */
export function ItemCard({ item }: { item: Item }) {
  const { about } = useView()
  const locale = useLocale()
  const { items: says } = useWords().participant
  const titleId = useId()
  const { seatId, isParticipant, name, reader, table } = useMe()
  const { content, kind, settlement } = item
  const what = whatText(content, kind, table, about?.language ?? locale, reader)
  const isOwn = kind === 'ownStep' && item.by === seatId
  const facts: [string, string | null][] = [
    [says.who, content.what.kind === 'words' && kind !== 'ownStep' ? whoText(content.who, table, locale, reader) : null],
    [says.when, content.when && whenText(content.when, table, locale, reader, about ? dayOf(Date.parse(about.startsAt)) : undefined)],
    [says.why, content.why],
  ]
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} lang={about?.language}>
        {what}
      </h3>
      {kind === 'ownStep' && <p>{isParticipant ? says.own : says.ownOf(name)}</p>}
      <dl className={styles.facts}>
        {facts.map(([label, text]) => text !== null && <Fact key={label} label={label} text={text} />)}
      </dl>
      {settlement === 'moved' && <p>{says.moved}</p>}
      {kind === 'undertaking' ? <UndertakingAnswer item={item} what={what} /> : !isOwn && <ItemAnswer item={item} what={what} />}
      {isOwn && <RemoveItem item={item} what={what} />}
    </article>
  )
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )
}

function RemoveItem({ item, what }: { item: Item; what: string }) {
  const { items: says } = useWords().participant
  const { submit, isSending, trouble } = useSend()
  const mayRemove = useView().about?.state === 'open'
  if (!mayRemove) return null
  return (
    <>
      <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.removeName(what)} onClick={() => void submit({ type: 'withdrawItem', itemId: item.id })}>
        {says.remove}
      </LargeButton>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
