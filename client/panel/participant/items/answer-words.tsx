import { useRef, useState } from 'react'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { WordsForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { useMe } from '../use-me.ts'
import { GivenWords } from './given-answer.tsx'
import { isTheirOwn } from './said-answer.ts'

/** After an answer: the participant's own words about it, if they want. What the participant has said themselves a guardian reads and does not change. */
export function AnswerWords({ item, answer, what }: { item: Item; answer: Answer; what: string }) {
  const { items: says } = useWords('participant')
  const me = useMe()
  const { isParticipant, name } = me
  const button = useRef<HTMLButtonElement>(null)
  const place = `answer-${item.id}`
  const [isOpen, setIsOpen] = useState(useHasDraft(place))
  const said = item.answer?.words ?? null
  const ask = isParticipant ? says.say : says.sayOf(name)
  const askName = isParticipant ? says.sayName(what) : says.sayNameOf(name, what)
  const change = isParticipant ? says.changeWords : says.changeWordsOf(name)
  if (isTheirOwn(item, me)) return <GivenWords item={item} />
  return (
    <>
      <GivenWords item={item} />
      <LargeButton ref={button} appearance="subtle" aria-expanded={isOpen} aria-label={said === null ? askName : actOn(change, what)} onClick={() => setIsOpen(!isOpen)}>
        {said === null ? ask : change}
      </LargeButton>
      {isOpen && (
        <WordsForm
          place={place}
          label={isParticipant ? says.wordsLabel : says.wordsLabelOf(name)}
          save={says.save}
          about={what}
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
