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
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { itemElementId } from './element-ids.ts'
import { answersTo, isDoubt } from './kind-answers.ts'
import styles from './items.module.css'

type AnswersProps = { item: Item; name: string; what: string }

/** For who takes down: the participant's answer as said, or the team's where nobody sits as one; its words, taking it back; and an open item moved to the talk after the meeting. */
export function ItemAnswers({ item }: { item: Item }) {
  const words = useWords('table').items
  const may = useAbilities()
  const name = participantOf(useView().people ?? null)?.name ?? words.team
  const what = useItemText().what(item)
  const [isWording, setIsWording] = useState(false)
  if (!may('answerItem') || item.settlement === 'withdrawn') return null
  return (
    <div className={styles.answers}>
      <Answers item={item} name={name} what={what} onWording={isWording ? null : () => setIsWording(true)} />
      {isWording && item.answer && <WordsForm item={item} name={name} what={what} onDone={() => setIsWording(false)} />}
    </div>
  )
}

function Answers({ item, name, what, onWording }: AnswersProps & { onWording: (() => void) | null }) {
  const words = useWords('table').items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const takeBack = async () => {
    if (await submit({ type: 'takeBackAnswer', itemId: item.id })) goToSoon(itemElementId(item.id))
  }
  const act = { size: 'small', appearance: 'subtle' } as const
  return (
    <>
      <div className={styles.says}>
        <AnswerButtons item={item} name={name} what={what} isSending={isSending} onAnswer={(answer, said) => void submit({ type: 'answerItem', itemId: item.id, answer, words: said })} />
        {item.answer && onWording && (
          <Button {...act} aria-label={words.addWordsName(name, what)} onClick={onWording}>
            {words.addWords}
          </Button>
        )}
        {item.answer && may('takeBackAnswer') && (
          <Button {...act} disabledFocusable={isSending} aria-label={words.takeBackAnswerName(name, what)} onClick={() => void takeBack()}>
            {words.takeBackAnswer}
          </Button>
        )}
        {item.settlement === 'open' && may('moveItem') && (
          <Button {...act} disabledFocusable={isSending} aria-label={words.moveName(what)} onClick={() => void submit({ type: 'moveItem', itemId: item.id })}>
            {words.move}
          </Button>
        )}
      </div>
      <Trouble text={trouble} />
    </>
  )
}

type AnswerButtonsProps = AnswersProps & { isSending: boolean; onAnswer: (answer: Answer, words: string | null) => void }

function AnswerButtons({ item, name, what, isSending, onAnswer }: AnswerButtonsProps) {
  const words = useWords('table').items
  const { names } = useWords('meeting').answers
  const given = item.answer
  return (
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
          onClick={() => onAnswer(answer, given?.answer === answer ? given.words : null)}
        >
          {names[answer]}
        </Button>
      ))}
    </div>
  )
}

function WordsForm({ item, name, what, onDone }: AnswersProps & { onDone: () => void }) {
  const words = useWords('table').items
  const given = item.answer
  if (!given) return null
  return (
    <OneTextForm
      draftPlace={`answer-${item.id}`}
      label={words.wordsLabel(name)}
      submitLabel={words.save}
      about={what}
      maxLength={longest.words}
      initial={given.words ?? ''}
      command={(text) => ({ type: 'answerItem', itemId: item.id, answer: given.answer, words: text === '' ? null : text })}
      onDone={onDone}
      onCancel={onDone}
      cancelLabel={words.cancel}
      mayBeEmpty
      takesFocus
    />
  )
}
