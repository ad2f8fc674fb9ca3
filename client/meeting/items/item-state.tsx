import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { standingOf, type ItemStanding } from './item-standing.ts'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import type { Item, People } from '#client/meeting/view-parts.ts'
import styles from './items.module.css'

/** Where the item stands, in words. */
export function ItemState({ item }: { item: Item }) {
  const view = useView()
  const words = useWords('table').items
  const { answers } = useWords('meeting')
  const standing = standingOf(item)
  const said = standing.kind === 'answered' ? standing.words : null
  return (
    <p className={styles.state} data-tone={toneOf(standing)}>
      {stateText(standing, { ...words, answers: answers.names }, view.people ?? null)}
      {said !== null && <span lang={view.about?.language}>. {answers.inWords(said)}</span>}
    </p>
  )
}

type StateWords = Words<'table'>['items'] & { answers: Words<'meeting'>['answers']['names'] }

function stateText(standing: ItemStanding, words: StateWords, people: People | null): string {
  const participant = participantOf(people)?.name ?? words.nobody
  const named = (seatId: string | null) => seatOf(people, seatId)?.name ?? words.nobody
  switch (standing.kind) {
    case 'answered':
      return words.answered(participant, words.answers[standing.answer])
    case 'confirmed':
      return words.confirmed(named(standing.seatId))
    case 'waitsForConfirmation':
      return words.waitsForConfirmation(named(standing.seatId))
    case 'waitsForAnswer':
      return words.waitsForAnswer(participant)
    case 'moved':
      return words.moved
    case 'withdrawn':
      return words.withdrawn
  }
}

/** Colour only repeats what the words say. */
function toneOf(standing: ItemStanding): 'agreed' | 'waits' | 'quiet' {
  if (standing.kind === 'confirmed' || (standing.kind === 'answered' && standing.answer === 'yes')) return 'agreed'
  return standing.kind === 'answered' && standing.answer === 'notYet' ? 'waits' : 'quiet'
}
