import { useId } from 'react'
import { whatText, whenText, whoText } from '#core/letters/item-sentences.ts'
import { dayOf } from '#client/meeting/days.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ItemAnswer } from './item-answer.tsx'
import type { OwnAct } from './last-own-act.ts'
import { OwnStepActs } from './own-step-acts.tsx'
import { UndertakingAnswer } from './undertaking-answer.tsx'
import { UndoLast } from '../undo-last.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

/** One thing that was put: who does what and when, and the participant's answer. */
export function ItemCard({ item, answered }: { item: Item; answered: OwnAct | null }) {
  const { about } = useView()
  const locale = useLocale()
  const { items: says } = useWords('participant')
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
      {answered && <UndoLast act={answered} titleId={titleId} />}
      {isOwn && settlement !== 'withdrawn' && <OwnStepActs item={item} what={what} titleId={titleId} />}
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
