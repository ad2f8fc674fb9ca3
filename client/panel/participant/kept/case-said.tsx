import { dayText, whatText, whoInSentence, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { answeredText, needsLine } from '../../kept/answered-text.ts'
import { useMe } from '../use-me.ts'

/** Who keeps the case together, as the letter says it. */
export function OwnerSaid() {
  const { kept, people } = useView()
  const { owner: words, handover } = useWords('kept')
  const locale = useLocale()
  const { reader, table, isParticipant } = useMe()
  const one = kept?.owners[0]
  if (!one) return null
  const { owner } = one
  const nameOf = (text: typeof whoText) => (owner.kind === 'seat' ? text(owner, table, locale, reader) : (people?.organisations.find(({ id }) => id === owner.organisationId)?.name ?? ''))
  const answer = one.answer?.answer
  const said = { of: owner, given: one.answer, who: nameOf(whoText) }
  const says = answer === 'yes' ? (isParticipant ? words.isYours : words.is)(nameOf(whoText)) : (isParticipant ? words.mayYours : words.may)(nameOf(whoInSentence))
  return (
    <section>
      <h2>{isParticipant ? words.titleYou : words.title}</h2>
      <p>{says}</p>
      {needsLine(said, table) && <p>{answeredText(said, { words: handover, table, locale, reader })}</p>}
    </section>
  )
}

/** What has to wait, for what, and who looks at it again. */
export function RestsSaid() {
  const { kept, items, about } = useView()
  const { rests: words } = useWords('kept')
  const locale = useLocale()
  const { reader, table, isParticipant } = useMe()
  const rests = kept?.rests ?? []
  if (rests.length === 0) return null
  const named = (of: (typeof rests)[number]['of']) => {
    if (of.kind === 'case') return isParticipant ? words.yours : words.it
    const item = items?.find(({ id }) => id === of.itemId)
    return item ? words.put(whatText(item.content, item.kind, table, about?.language ?? locale, reader)) : words.it
  }
  return (
    <section>
      <h2>{words.title}</h2>
      {rests.map(({ id, of, because, since, waitsFor, meanwhile, looksAgain }) => (
        <p key={id}>
          <HardText text={[...(of.kind === 'item' ? [named(of)] : []), words.said[because](of.kind === 'item' ? words.that : named(of), dayText(since, locale)), words.waits(waitsFor), ...(meanwhile === null ? [] : [words.inMeantime(meanwhile)]), words.looksAgain(whoText({ kind: 'seat', seatId: looksAgain.seatId }, table, locale, reader), dayText(looksAgain.by, locale))].join(' ')} isOurs />
        </p>
      ))}
    </section>
  )
}

/** What was open last time, and how it went. */
export function EarlierList() {
  const { kept, about, agenda } = useView()
  const { earlier: words } = useWords('kept')
  const points = kept?.earlier ?? []
  // Said then; afterwards it stands in the letter.
  if (points.length === 0 || !agenda || currentPhase(agenda)?.shows !== 'earlier') return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.helpYou}</p>
      <ul>
        {points.map(({ id, what, answer }) => (
          <li key={id}>
            <span lang={about?.language}>
              <HardText text={what} />
            </span>{' '}
            {answer ? <HardText text={answer.how === 'waits' || answer.how === 'notDone' ? words.said[answer.how](answer.words ?? '') : words.said[answer.how]} isOurs /> : words.unsaid}
          </li>
        ))}
      </ul>
    </section>
  )
}
