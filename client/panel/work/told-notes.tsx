import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useSession } from '#client/live/use-session.tsx'
import { ItemMark } from '#client/meeting/composer/composer-later.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goTo } from '#client/meeting/go-to.ts'
import { MarkedTextForm } from '#client/meeting/marked-text-form.tsx'
import { inThisCase } from '#client/meeting/in-this-case.ts'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Told } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import { toldElementId } from './told-element.ts'
import { useToldWords } from './told-words.ts'
import { ToldAnnouncer } from './told-announcer.tsx'

/** What the participant has told, in their own words, and the field to take down more. */
export function ToldNotes() {
  const { view } = useSession().state
  const words = useWords('panel').told
  const { title, label, hint } = useToldWords()
  const { nobody } = useWords('table').items
  const may = useAbilities()
  const told = inThisCase(view.agenda, view.told ?? [])
  const name = participantOf(view.people ?? null)?.name ?? nobody
  return (
    <section className={styles.block}>
      <h2 id={toldElementId} tabIndex={-1}>
        {title}
      </h2>
      {told.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ToldAnnouncer />
      {told.length > 0 && (
        <ul className={styles.rows}>
          {told.map((note) => (
            <li key={note.id}>
              <ToldRow note={note} name={name} />
            </li>
          ))}
        </ul>
      )}
      {may('noteTold') && (
        <MarkedTextForm
          marks={{ isRead: 'byTable' }}
          label={label}
          hint={hint}
          submitLabel={words.save}
          maxLength={longest.told}
          draftPlace="told"
          command={(text, about) => ({ type: 'noteTold', words: text, ...(about && { about }) })}
          tellsOthers
        />
      )}
    </section>
  )
}

function ToldRow({ note, name }: { note: Told; name: string }) {
  const { view, mine } = useSession().state
  const words = useWords('panel').told
  const names = useNames()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const draftPlace = `told-${note.id}`
  const drafts = useDrafts()
  const [isChanging, setIsChanging] = useState(() => drafts.get(draftPlace) !== undefined)
  const isOwn = note.by === mine?.seatId
  const by = seatOf(view.people ?? null, note.by)
  if (isChanging) {
    return (
      <MarkedTextForm
        marks={{ stands: note.about, isRead: 'byTable' }}
        label={words.label(name)}
        submitLabel={words.saveChange}
        about={note.words}
        maxLength={longest.told}
        initial={note.words}
        draftPlace={draftPlace}
        command={(text, about) => ({ type: 'changeTold', toldId: note.id, words: text, about })}
        onDone={() => setIsChanging(false)}
        onCancel={() => setIsChanging(false)}
        cancelLabel={words.cancel}
        takesFocus
      />
    )
  }
  const remove = async () => {
    if (await submit({ type: 'removeTold', toldId: note.id })) goTo(toldElementId)
  }
  return (
    <div>
      <p lang={view.about?.language}>{note.words}</p>
      {note.about !== undefined && <ItemMark kind={note.about} />}
      <Trouble text={trouble} />
      <div className={styles.row}>
        <span className={styles.small}>{by && by.role !== 'participant' ? words.by(names.short(by.id)) : ''}</span>
        {isOwn && may('changeTold') && (
          <span className={styles.acts}>
            <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.removeName(note.words)} onClick={() => void remove()}>
              {words.remove}
            </Button>
            <Button size="small" appearance="subtle" aria-label={words.editName(note.words)} onClick={() => setIsChanging(true)}>
              {words.edit}
            </Button>
          </span>
        )}
      </div>
    </div>
  )
}
