import { useRef, useState } from 'react'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { OwnWordsForm } from '../own-words-form.tsx'

/** After an answer: the participant's own words about it, if they want. */
export function AnswerWords({ item, answer, what }: { item: Item; answer: Answer; what: string }) {
  const { items: says } = useWords('participant')
  const { inWords } = useWords('meeting').answers
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const said = item.answer?.words ?? null
  return (
    <>
      {said !== null && <p>{inWords(said)}</p>}
      <LargeButton
        ref={button}
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={said === null ? says.sayName(what) : says.changeWordsName(what)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {said === null ? says.say : says.changeWords}
      </LargeButton>
      {isOpen && (
        <OwnWordsForm
          label={says.wordsLabel}
          save={says.save}
          longest={longest.words}
          startsWith={said ?? ''}
          toCommand={(words) => ({ type: 'answerItem', itemId: item.id, answer, words })}
          onSaved={() => {
            setIsOpen(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
