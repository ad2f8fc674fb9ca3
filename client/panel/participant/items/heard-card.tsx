import { dayText } from '#core/letters/item-sentences.ts'
import { whoInSentence } from '#core/letters/wording/who-text.ts'
import { capital } from '#core/letters/wording/fill.ts'
import { useView } from '#client/live/use-session.tsx'
import { dayOf } from '#client/meeting/days.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'
import { AnswerWords } from './answer-words-later.tsx'
import { GivenAnswer, GivenWords } from './given-answer.tsx'
import { ToggleAnswer } from './toggle-answer.tsx'
import styles from './items.module.css'

/** *Bra att veta*, or *Besked från Försäkringskassan*. */
export function HeardKind({ item: { kind, content } }: { item: Item }) {
  const { heard: says } = useWords('answering')
  const locale = useLocale()
  const { reader, table } = useMe()
  return kind === 'information' ? says.information : says.decision(whoInSentence(content.who, table, locale, reader))
}

/** Who told it, or which authority decided it and when; and *Jag förstår inte*, *Det stämmer inte*. */
export function HeardParts({ item, what }: { item: Item; what: string }) {
  const may = useAbilities()
  return (
    <>
      <Source item={item} />
      {may('answerItem') ? (
        <Answering item={item} what={what} />
      ) : (
        <>
          <GivenAnswer item={item} />
          <GivenWords item={item} />
        </>
      )}
    </>
  )
}

function Source({ item: { kind, content } }: { item: Item }) {
  const { heard: says } = useWords('answering')
  const locale = useLocale()
  const { about } = useView()
  const { reader, table } = useMe()
  const who = whoInSentence(content.who, table, locale, reader)
  if (kind === 'information') return <p>{says.told(who)}</p>
  const year = about ? dayOf(Date.parse(about.startsAt)).slice(0, 4) : undefined
  return content.when?.kind === 'on' ? <p>{says.decided(capital(who), dayText(content.when.date, locale, year))}</p> : null
}

function Answering({ item, what }: { item: Item; what: string }) {
  const { heard: says } = useWords('answering')
  const { isParticipant, name } = useMe()
  const notUnderstood = isParticipant ? says.notUnderstood : says.notUnderstoodOf(name)
  const choices = [
    { answer: 'notUnderstood', label: notUnderstood, name: says.name(notUnderstood, what) },
    { answer: 'notRight', label: says.notRight, name: says.name(says.notRight, what) },
  ] as const
  return (
    <>
      <ToggleAnswer item={item} choices={[...choices]} />
      {item.answer && (
        <>
          <GivenAnswer item={item} />
          <p>{says.seen}</p>
          <div className={styles.after}>
            <AnswerWords item={item} answer={item.answer.answer} what={what} />
          </div>
        </>
      )}
    </>
  )
}
