import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { isDoubt } from './kind-answers.ts'
import { standingOf, type ItemStanding } from './item-standing.ts'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import { useNames } from '#client/meeting/use-names.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

/** Where the item stands, in words. Nothing where it only stands there. */
export function ItemState({ item }: { item: Item }) {
  const { about, people } = useView()
  const words = useWords('table').items
  const { answers } = useWords('meeting')
  const names = useNames()
  const standing = standingOf(item, people ?? null)
  const participant = participantOf(people ?? null)?.name ?? words.team
  const said = standing.kind === 'answered' || standing.kind === 'replied' ? standing.words : null
  const guardian = standing.kind === 'answered' && seatOf(people ?? null, standing.by)?.answersForParticipant === true ? names.short(standing.by) : null
  const text = stateText(standing, { ...words, answers: answers.names }, { participant, guardian, named: (seatId) => names.short(seatId) || words.team })
  if (text === null) return null
  return (
    <p className={styles.state} data-tone={toneOf(standing)}>
      {text}
      {said !== null && (
        <>
          {standing.kind === 'replied' ? ': ' : '. '}
          <span lang={about?.language}>{answers.inWords(said)}</span>
        </>
      )}
    </p>
  )
}

type StateWords = Words<'table'>['items'] & { answers: Words<'meeting'>['answers']['names'] }

/** `guardian` is who answered in the participant's stead; null when they did so themselves. */
type StateNames = { participant: string; guardian: string | null; named: (seatId: string | null) => string }

function stateText(standing: ItemStanding, words: StateWords, { participant, guardian, named }: StateNames): string | null {
  switch (standing.kind) {
    case 'answered':
      return guardian === null ? words.answered(participant, words.answers[standing.answer]) : words.answeredFor(guardian, participant, words.answers[standing.answer])
    case 'waitsForAnswer':
      return words.waitsForAnswer(participant)
    case 'noted':
      return null
    case 'moved':
    case 'withdrawn':
      return words[standing.kind]
    case 'confirmed':
    case 'carried': {
      const said = words[standing.kind](named(standing.seatId))
      return standing.takenDownBy === undefined ? said : words.takenDown(named(standing.takenDownBy), said)
    }
    default:
      return words[standing.kind](named(standing.seatId))
  }
}

/** Colour only repeats what the words say. */
function toneOf(standing: ItemStanding): 'agreed' | 'waits' | 'quiet' {
  if (['confirmed', 'carried', 'replied'].includes(standing.kind)) return 'agreed'
  if (standing.kind !== 'answered') return 'quiet'
  if (standing.answer === 'yes') return 'agreed'
  return standing.answer === 'notYet' || isDoubt(standing.answer) ? 'waits' : 'quiet'
}
