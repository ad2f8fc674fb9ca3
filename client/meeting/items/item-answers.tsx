import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

const answers: readonly Answer[] = ['yes', 'notYet', 'no']

/** For the chair: the participant's answer taken down as said, and an open item moved to the talk after the meeting. */
export function ItemAnswers({ item }: { item: Item }) {
  const words = useWords('table').items
  const may = useAbilities()
  const participant = participantOf(useView().people ?? null)
  const what = useItemText().what(item)
  const { submit, isSending, trouble } = useSend()
  if (!participant || !may('answerItem') || item.settlement === 'withdrawn') return null
  const isOpen = item.settlement === 'open' && may('moveItem')
  return (
    <div className={styles.answers}>
      {item.kind === 'undertaking' ? <NoToUndertaking item={item} name={participant.name} /> : <AnswerButtons item={item} name={participant.name} what={what} />}
      <Trouble text={trouble} />
      {isOpen && (
        <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.moveName(what)} onClick={() => void submit({ type: 'moveItem', itemId: item.id })}>
          {words.move}
        </Button>
      )}
    </div>
  )
}

function AnswerButtons({ item, name, what }: { item: Item; name: string; what: string }) {
  const words = useWords('table').items
  const { names } = useWords('meeting').answers
  const { submit, isSending, trouble } = useSend()
  const [isWording, setIsWording] = useState(false)
  const given = item.answer
  return (
    <>
      <div role="group" aria-label={words.says(name)} className={styles.says}>
        <span aria-hidden="true">{words.says(name)}</span>
        {answers.map((answer) => (
          <Button
            key={answer}
            size="small"
            aria-pressed={given?.answer === answer}
            className={given?.answer === answer ? styles.chosen : undefined}
            disabledFocusable={isSending}
            aria-label={words.saysName(name, names[answer], what)}
            onClick={() => void submit({ type: 'answerItem', itemId: item.id, answer, words: given?.answer === answer ? given.words : null })}
          >
            {names[answer]}
          </Button>
        ))}
      </div>
      <Trouble text={trouble} />
      {given && !isWording && (
        <Button size="small" appearance="subtle" aria-label={words.addWordsName(name, what)} onClick={() => setIsWording(true)}>
          {words.addWords}
        </Button>
      )}
      {given && isWording && (
        <OneTextForm
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
      )}
    </>
  )
}

/** Somebody's undertaking is theirs to confirm; the participant can say no to it, and take that back. */
function NoToUndertaking({ item, name }: { item: Item; name: string }) {
  const words = useWords('table').items
  const { submit, isSending, trouble } = useSend()
  const isNo = item.answer?.answer === 'no'
  return (
    <>
      <Trouble text={trouble} />
      <Button size="small" disabledFocusable={isSending} onClick={() => void submit({ type: 'answerItem', itemId: item.id, answer: isNo ? 'yes' : 'no', words: null })}>
        {isNo ? words.takeBackNo(name) : words.saysNo(name)}
      </Button>
    </>
  )
}
