import { useId, useState } from 'react'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Told } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { OwnMark, WordsForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { useMe } from '../use-me.ts'
import styles from '../items/items.module.css'

/** What is written down of what the participant has told: the letter prints it, and they may take any of it away. */
export function ToldList({ told, isFolded }: { told: Told[]; isFolded: boolean }) {
  const { told: says } = useWords('answering')
  const may = useAbilities()
  const { isParticipant, name } = useMe()
  const hasDraft = useHasDraft('told')
  return (
    <section>
      <Disclosure heading="h2" summary={isParticipant ? says.title : says.titleOf(name)} isFixed={!isFolded}>
        <p>{told.length === 0 ? says.none : isParticipant && says.help}</p>
        {told.length > 0 && (
          <ul className={styles.list}>
            {told.map((note) => (
              <li key={note.id} className={styles.note}>
                <Note note={note} />
              </li>
            ))}
          </ul>
        )}
        {isParticipant && may('noteTold') && (
          <Disclosure summary={says.add} startsOpen={hasDraft}>
            <WordsForm place="told" label={says.label} save={says.save} longest={longest.told} marks={{ isRead: 'byTable' }} toCommand={(words, about) => ({ type: 'noteTold', words, ...(about && { about }) })} />
          </Disclosure>
        )}
      </Disclosure>
    </section>
  )
}

function Note({ note }: { note: Told }) {
  const { told: says } = useWords('answering')
  const may = useAbilities()
  const { seatId, isParticipant } = useMe()
  const wordsId = useId()
  const place = `told-${note.id}`
  const { submit, isSending, trouble } = useSend()
  const [isChanging, setIsChanging] = useState(useHasDraft(place))
  const mayChange = isParticipant && note.by === seatId && may('changeTold')
  const close = () => {
    setIsChanging(false)
    goToSoon(wordsId)
  }
  return (
    <>
      <span id={wordsId} className={styles.noteWords}>
        {note.words}
      </span>
      {note.about !== undefined && <OwnMark kind={note.about} />}
      <div className={styles.noteActs}>
        {mayChange && (
          <LargeButton appearance="subtle" aria-expanded={isChanging} aria-label={says.editName(note.words)} onClick={() => setIsChanging(!isChanging)}>
            {says.edit}
          </LargeButton>
        )}
        {isParticipant && may('removeTold') && (
          <LargeButton appearance="subtle" disabledFocusable={isSending} aria-label={says.removeName(note.words)} onClick={() => void submit({ type: 'removeTold', toldId: note.id })}>
            {says.remove}
          </LargeButton>
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {mayChange && isChanging && (
        <div className={styles.change}>
          <WordsForm
            place={place}
            label={says.editLabel}
            save={says.save}
            about={note.words}
            longest={longest.told}
            startsWith={note.words}
            keepsText
            marks={{ stands: note.about, isRead: 'byTable' }}
            toCommand={(words, about) => ({ type: 'changeTold', toldId: note.id, words, about })}
            onSaved={close}
          />
        </div>
      )}
    </>
  )
}
