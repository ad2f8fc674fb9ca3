import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { AnswerWords } from './answer-words-later.tsx'
import { GivenAnswer, GivenWords } from './given-answer.tsx'
import { useMe } from '../use-me.ts'
import { isTheirOwn } from './said-answer.ts'
import styles from './items.module.css'

const order: Answer[] = ['yes', 'notYet', 'no']

type AdviceAnswerProps = { item: Item; what: string; titleId: string }

/** *Ja · Inte än · Nej*, to press and to change; for those who may not answer what was answered. */
export function AdviceAnswer({ item, what, titleId }: AdviceAnswerProps) {
  const { items: says } = useWords('participant')
  const may = useAbilities()
  const me = useMe()
  const { isParticipant, name } = me
  if (may('answerItem') && !isTheirOwn(item, me)) return <AnswerButtons item={item} what={what} titleId={titleId} />
  return (
    <>
      <GivenAnswer item={item} />
      {!item.answer && !isParticipant && <p>{says.notAnswered(name)}</p>}
      <GivenWords item={item} />
    </>
  )
}

/**
 * An answer is changed by another, and taken back by a button of its own: a second tap by a tired hand changes nothing.
 * What the participant has answered stands: a guardian reads it.
 */
function AnswerButtons({ item, what, titleId }: AdviceAnswerProps) {
  const { items: says } = useWords('participant')
  const { answers } = useWords('meeting')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const { submit, isSending, trouble } = useSend()
  const given = item.answer?.answer
  const nameFor = (answer: string) => (isParticipant ? says.answerName(answer, what) : says.answerNameFor(name, answer, what))
  const takeBack = async () => {
    if (await submit({ type: 'takeBackAnswer', itemId: item.id })) goToSoon(titleId)
  }
  return (
    <>
      <div className={styles.answers}>
        {order.map((answer) => (
          <LargeButton
            key={answer}
            isPressed={given === answer}
            aria-label={nameFor(answers.inside[answer])}
            onClick={() => void (given !== answer && !isSending && submit({ type: 'answerItem', itemId: item.id, answer, words: null }))}
          >
            {answers.names[answer]}
          </LargeButton>
        ))}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      <GivenAnswer item={item} />
      {item.answer && (
        <div className={styles.after}>
          <AnswerWords item={item} answer={item.answer.answer} what={what} />
          {may('takeBackAnswer') && (
            <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.takeBackName(what)} onClick={() => void takeBack()}>
              {says.takeBack}
            </LargeButton>
          )}
        </div>
      )}
    </>
  )
}
