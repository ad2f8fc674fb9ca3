import { answersTexts } from '#core/letters/item-sentences.ts'
import { replierOf } from '#core/letters/wording/replier.ts'
import { seatText, whoInSentence } from '#core/letters/wording/who-text.ts'
import { capital } from '#core/letters/wording/fill.ts'
import { useView } from '#client/live/use-session.tsx'
import { dayOf } from '#client/meeting/days.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'
import { BearerSays } from './bearer-says.tsx'
import { ToggleAnswer } from './toggle-answer.tsx'

/** "Fråga till Lena på Försäkringskassan". */
export function QuestionTo({ item }: { item: Item }) {
  const { question: says } = useWords('answering')
  const locale = useLocale()
  const { reader, table } = useMe()
  return says.to(whoInSentence(item.content.who, table, locale, reader))
}

/** Who asks, who answers or takes it along and by when; the reply when it has come; and the participant's no. */
export function QuestionParts({ item }: { item: Item }) {
  const { question: says } = useWords('answering')
  const locale = useLocale()
  const { about } = useView()
  const { isParticipant, name, reader, table } = useMe()
  const { content, by, reply } = item
  const isRefused = item.answer?.answer === 'no'
  const bearer = content.who.kind === 'seat' ? content.who.seatId : content.carriedBy
  const isOpen = !reply && !isRefused
  const asks = by === bearer ? [] : [says.asks(capital(seatText(by, table, locale, reader)))]
  const answers = isOpen ? answersTexts(content, table, locale, reader, about ? dayOf(Date.parse(about.startsAt)) : undefined) : []
  const lines = [...asks, ...answers].join(' ')
  return (
    <>
      {lines !== '' && <p>{lines}</p>}
      {isOpen && <BearerSays item={item} />}
      {isRefused && <p>{isParticipant ? says.saidNo : says.saidNoBy(name)}</p>}
      {reply && (
        <>
          <p>{says.reply(capital(seatText(replierOf(item, table), table, locale, reader)))}</p>
          <blockquote>
            <HardText text={reply.words} />
          </blockquote>
        </>
      )}
      {(isOpen || isRefused) && <SayNo item={item} />}
    </>
  )
}

function SayNo({ item }: { item: Item }) {
  const { question: says } = useWords('answering')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  if (!may('answerItem') || item.content.what.kind !== 'words') return null
  const { words } = item.content.what
  const label = isParticipant ? says.sayNo : says.sayNoOf(name)
  return <ToggleAnswer item={item} choices={[{ answer: 'no', label, name: isParticipant ? says.sayNoName(words) : says.sayNoNameOf(name, words) }]} />
}
