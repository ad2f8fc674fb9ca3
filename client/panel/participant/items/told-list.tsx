import { useAbilities } from '#client/meeting/use-abilities.ts'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Told } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { OwnWordsForm } from '../own-words-form.tsx'
import { useMe } from '../use-me.ts'
import styles from './items.module.css'

/** What is written down of what the participant has told: the letter prints it, and they may take any of it away. */
export function ToldList({ told }: { told: Told[] }) {
  const { told: says } = useWords().participant
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const mayRemove = isParticipant && may('removeTold')
  return (
    <section>
      <h2>{isParticipant ? says.title : says.titleOf(name)}</h2>
      <p>{told.length === 0 ? says.none : isParticipant && says.help}</p>
      <ul className={styles.list}>
        {told.map((note) => (
          <li key={note.id} className={styles.note}>
            <span className={styles.noteWords}>{note.words}</span>
            {mayRemove && <RemoveTold note={note} />}
          </li>
        ))}
      </ul>
      {isParticipant && may('noteTold') && (
        <Disclosure summary={says.add}>
          <OwnWordsForm label={says.label} save={says.save} longest={longest.told} toCommand={(words) => ({ type: 'noteTold', words })} />
        </Disclosure>
      )}
    </section>
  )
}

function RemoveTold({ note }: { note: Told }) {
  const { told: says } = useWords().participant
  const { submit, isSending, trouble } = useSend()
  return (
    <>
      <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.removeName(note.words)} onClick={() => void submit({ type: 'removeTold', toldId: note.id })}>
        {says.remove}
      </LargeButton>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
