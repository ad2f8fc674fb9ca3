import { seatOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { AnswerWords } from './answer-words.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

const order: Answer[] = ['yes', 'notYet', 'no']

/** *Ja · Inte än · Nej*, for the participant to press and to change; for those beside them what was answered. */
export function ItemAnswer({ item, what }: { item: Item; what: string }) {
  const { items: says } = useWords('participant')
  const { answers } = useWords('meeting')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  if (isParticipant && may('answerItem')) return <AnswerButtons item={item} what={what} />
  return (
    <>
      {item.answer && <p>{isParticipant ? says.answered(answers.inside[item.answer.answer]) : says.answeredBy(name, answers.inside[item.answer.answer])}</p>}
      {!item.answer && !isParticipant && <p>{says.notAnswered(name)}</p>}
      {item.answer?.words && <p>{answers.inWords(item.answer.words)}</p>}
    </>
  )
}

function AnswerButtons({ item, what }: { item: Item; what: string }) {
  const { items: says } = useWords('participant')
  const { answers } = useWords('meeting')
  const { submit, isSending, trouble } = useSend()
  const given = item.answer?.answer
  return (
    <>
      <div className={styles.answers}>
        {order.map((answer) => (
          <LargeButton
            key={answer}
            isPressed={given === answer}
            aria-label={says.answerName(answers.inside[answer], what)}
            onClick={() => void (given !== answer && !isSending && submit({ type: 'answerItem', itemId: item.id, answer, words: null }))}
          >
            {answers.names[answer]}
          </LargeButton>
        ))}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {item.answer && <TakenDown item={item} />}
      {item.answer && <AnswerWords item={item} answer={item.answer.answer} what={what} />}
    </>
  )
}

/** Says so when somebody else has written the answer down as it was said. */
function TakenDown({ item: { answer } }: { item: Item }) {
  const { items: says } = useWords('participant')
  const { answers } = useWords('meeting')
  const { people } = useView()
  const { seatId } = useMe()
  if (!answer || answer.by === seatId) return null
  return <p>{says.takenDown(seatOf(people ?? null, answer.by)?.name ?? '', answers.inside[answer.answer])}</p>
}
