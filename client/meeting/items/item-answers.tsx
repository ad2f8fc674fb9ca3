import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { itemElementId } from './element-ids.ts'
import { answersTo, isDoubt } from './kind-answers.ts'
import styles from './items.module.css'

type AnswersProps = { item: Item; name: string; what: string }

/** For who takes down: the participant's answer as said, or the team's where nobody sits as one; and an open item moved to the talk after the meeting. */
export function ItemAnswers({ item }: { item: Item }) {
  const words = useWords('table').items
  const may = useAbilities()
  const name = participantOf(useView().people ?? null)?.name ?? words.team
  const what = useItemText().what(item)
  const { submit, isSending, trouble } = useSend()
  if (!may('answerItem') || item.settlement === 'withdrawn') return null
  const isOpen = item.settlement === 'open' && may('moveItem')
  return (
    <div className={styles.answers}>
      <AnswerButtons item={item} name={name} what={what} />
      {item.answer && <AnswerActs item={item} name={name} what={what} />}
      <Trouble text={trouble} />
      {isOpen && (
        <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.moveName(what)} onClick={() => void submit({ type: 'moveItem', itemId: item.id })}>
          {words.move}
        </Button>
      )}
    </div>
  )
}

function AnswerButtons({ item, name, what }: AnswersProps) {
  const words = useWords('table').items
  const { names } = useWords('meeting').answers
  const { submit, isSending, trouble } = useSend()
  const given = item.answer
  return (
    <>
      <div role="group" aria-label={words.says(name)} className={styles.says}>
        <span aria-hidden="true">{words.says(name)}</span>
        {answersTo[item.kind].map((answer) => (
          <Button
            key={answer}
            size="small"
            aria-pressed={given?.answer === answer}
            className={given?.answer === answer ? styles.chosen : undefined}
            disabledFocusable={isSending}
            aria-label={isDoubt(answer) ? words.saysOfName(name, names[answer], what) : words.saysName(name, names[answer], what)}
            onClick={() => void submit({ type: 'answerItem', itemId: item.id, answer, words: given?.answer === answer ? given.words : null })}
          >
            {names[answer]}
          </Button>
        ))}
      </div>
      <Trouble text={trouble} />
    </>
  )
}

/** With an answer: the words it was given in, and taking it back. */
function AnswerActs({ item, name, what }: AnswersProps) {
  const words = useWords('table').items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const [isWording, setIsWording] = useState(false)
  const given = item.answer
  if (!given) return null
  const takeBack = async () => {
    if (await submit({ type: 'takeBackAnswer', itemId: item.id })) goToSoon(itemElementId(item.id))
  }
  if (isWording) {
    return (
      <OneTextForm
        draftPlace={`answer-${item.id}`}
        label={words.wordsLabel(name)}
        submitLabel={words.save}
        maxLength={longest.words}
        initial={given.words ?? ''}
        command={(text) => ({ type: 'answerItem', itemId: item.id, answer: given.answer, words: text === '' ? null : text })}
        onDone={() => setIsWording(false)}
        onCancel={() => setIsWording(false)}
        cancelLabel={words.cancel}
        mayBeEmpty
        takesFocus
      />
    )
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.says}>
        <Button size="small" appearance="subtle" aria-label={words.addWordsName(name, what)} onClick={() => setIsWording(true)}>
          {words.addWords}
        </Button>
        {may('takeBackAnswer') && (
          <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.takeBackAnswerName(name, what)} onClick={() => void takeBack()}>
            {words.takeBackAnswer}
          </Button>
        )}
      </div>
    </>
  )
}
