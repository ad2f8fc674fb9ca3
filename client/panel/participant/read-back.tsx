import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { ReadBack } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { OwnWordsForm } from './forms/own-words-form.tsx'
import { useMe } from './use-me.ts'

/** The very letter, read together, and what the participant takes with them. */
export function ReadBackSection() {
  const { letter, readBack } = useView()
  const { readBack: says } = useWords('answering')
  const { isParticipant, name } = useMe()
  return (
    <>
      <TakeAway takeAway={readBack?.takeAway ?? null} />
      <section>
        <h2>{isParticipant ? says.title : says.titleOf(name)}</h2>
        <p>{letter ? says.help : says.none}</p>
        {letter && <LetterView letter={letter} level={3} />}
      </section>
    </>
  )
}

function TakeAway({ takeAway }: { takeAway: ReadBack['takeAway'] }) {
  const { readBack: says } = useWords('answering')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const words = takeAway?.words ?? ''
  const mayWrite = isParticipant && may('sayTakeAway')
  return (
    <section>
      <h2>{isParticipant ? says.takeAway : says.takeAwayOf(name)}</h2>
      {isParticipant && <p>{takeAway ? says.saved : says.takeAwayHelp}</p>}
      {mayWrite && (
        <OwnWordsForm
          place="takeAway"
          keepsText
          label={says.label}
          save={says.save}
          longest={longest.takeAway}
          startsWith={words}
          toCommand={(said) => ({ type: 'sayTakeAway', words: said })}
        />
      )}
      {!takeAway && !isParticipant && <p>{says.notSaidBy(name)}</p>}
      {takeAway && !mayWrite && <blockquote>{words}</blockquote>}
    </section>
  )
}
