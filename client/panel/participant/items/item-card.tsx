import { useId } from 'react'
import { waitText, whatText, whenText, whoText } from '#core/letters/item-sentences.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { dayOf } from '#client/meeting/days.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { OwnStepActs } from '../own-steps/own-step-acts.tsx'
import { fullNameOf } from '../people/person-words.ts'
import { useMe } from '../use-me.ts'
import { AdviceAnswer } from './advice-answer.tsx'
import { HeardKind, HeardParts, QuestionParts, QuestionTo } from './item-parts-later.tsx'
import { UndertakingAnswer } from './undertaking-answer.tsx'
import styles from './items.module.css'

/** One thing that was put: who does what and when, and the participant's answer. */
export function ItemCard({ item }: { item: Item }) {
  const { about } = useView()
  const locale = useLocale()
  const { items: says } = useWords('participant')
  const titleId = useId()
  const { reader, table } = useMe()
  const { content, kind, settlement } = item
  const what = whatText(content, kind, table, about?.language ?? locale, reader)
  const isFromAnother = kind === 'recommendation' && !(content.who.kind === 'seat' && content.who.seatId === item.by)
  const isHeard = kind === 'information' || kind === 'reportedDecision'
  return (
    <article className={styles.card}>
      {kind === 'question' && <p className={styles.kind}>{<QuestionTo item={item} />}</p>}
      {isHeard && <p className={styles.kind}>{<HeardKind item={item} />}</p>}
      {isFromAnother && <p className={styles.kind}>{<AdviceFrom seatId={item.by} />}</p>}
      <h3 id={titleId} lang={about?.language}>
        <HardText text={what} />
      </h3>
      {kind === 'question' && <QuestionParts item={item} />}
      {isHeard && <HeardParts item={item} what={what} />}
      {kind !== 'question' && !isHeard && <Advice item={item} what={what} titleId={titleId} />}
      {settlement === 'moved' && <p>{says.moved}</p>}
    </article>
  )
}

/** "Anna från Arbetsförmedlingen föreslår:", where somebody else is to do it; named as in the strip of who speaks. */
function AdviceFrom({ seatId }: { seatId: string }) {
  const { people } = useView()
  const words = useWords('participant')
  return people && words.items.adviceFrom(fullNameOf(people, seatId, words))
}

type AdviceProps = { item: Item; what: string; titleId: string }

/** Advice, a promise or an own step: its facts, and what may be said to it. */
function Advice({ item, what, titleId }: AdviceProps) {
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const { isParticipant, name, participantId, reader } = useMe()
  const { content, kind } = item
  // What the participant has put themselves nobody answers.
  const isTheirs = kind === 'ownStep' && item.by === participantId
  const wait = waitText(content.wait, locale, reader)
  return (
    <>
      {kind === 'ownStep' && <p>{isParticipant ? says.own : says.ownOf(name)}</p>}
      <Facts item={item} />
      {wait !== null && <p>{wait}</p>}
      {kind === 'undertaking' && <UndertakingAnswer item={item} what={what} />}
      {kind !== 'undertaking' && !isTheirs && <AdviceAnswer item={item} what={what} titleId={titleId} />}
      {isTheirs && isParticipant && <OwnStepActs item={item} what={what} titleId={titleId} />}
    </>
  )
}

function Facts({ item: { content, kind } }: { item: Item }) {
  const { about } = useView()
  const { items: says } = useWords('participant')
  const locale = useLocale()
  const { reader, table } = useMe()
  const facts: [string, string | null][] = [
    [says.who, content.what.kind === 'words' && kind !== 'ownStep' ? whoText(content.who, table, locale, reader) : null],
    [says.when, content.when && whenText(content.when, table, locale, reader, about ? dayOf(Date.parse(about.startsAt)) : undefined)],
    [says.why, content.why],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, text]) => text !== null && <Fact key={label} label={label} text={text} />)}
    </dl>
  )
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <HardText text={text} />
      </dd>
    </>
  )
}
