import { Button, Checkbox } from '@fluentui/react-components'
import { goToSoon } from '#client/meeting/go-to.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { later } from '#client/ui/later.tsx'
import { Part } from '#client/ui/part.tsx'
import { notePlace, places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import styles from '../plan.module.css'
import { TextField } from '#client/meeting/text-field.tsx'
import { adaptations, longestBackground, mostNotes, newNote, type Adaptation, type BackgroundDraft, type NoteDraft } from './background-draft.ts'

const parts = () => import('../consent/consent-later.ts')
const NoteKind = later(() => parts().then(({ NoteKind }) => NoteKind))
const WishKind = later(() => parts().then(({ WishKind }) => WishKind))
const NoteKindHelp = later(() => parts().then(({ NoteKindHelp }) => NoteKindHelp))

/** What is known before the meeting: notes, each said aloud or not; and, where a participant is there, their own words and how the meeting is made good for them. */
export function BackgroundPart() {
  const { form } = usePlan()
  const { background: words } = useWords('plan')
  return (
    <Part id={places.background} title={words.title}>
      <Notes />
      {form.participantPresent && <ParticipantsWords />}
      {form.participantPresent && <Adaptations />}
    </Part>
  )
}

/** Of what stands in these fields, and how to change a part of it. */
function useBackground(): [BackgroundDraft, (part: Partial<BackgroundDraft>) => void] {
  const { draft, change } = usePlan()
  return [draft.background, (part) => change((before) => ({ ...before, background: { ...before.background, ...part } }))]
}

function Notes() {
  const { form, messageAt } = usePlan()
  const [{ notes }, set] = useBackground()
  const { background: words } = useWords('plan')
  const add = () => {
    const note = newNote(() => crypto.randomUUID())
    set({ notes: [...notes, note] })
    goToSoon(notePlace(note.id))
  }
  const remove = (note: NoteDraft) => {
    set({ notes: notes.filter((one) => one !== note) })
    goToSoon(places.background)
  }
  return (
    <div className={styles.group}>
      <p className={styles.quiet}>{words.help}</p>
      {form.case === 'named' && notes.length > 0 && <NoteKindHelp />}
      {notes.length === 0 && <p>{words.none}</p>}
      {notes.map((note, index) => (
        <Note key={note.id} note={note} title={words.note(index + 1)} set={(part) => set({ notes: notes.map((one) => (one === note ? { ...one, ...part } : one)) })} onRemove={() => remove(note)} />
      ))}
      {messageAt(places.background) && <p role="alert">{messageAt(places.background)}</p>}
      {notes.length < mostNotes && (
        <div className={styles.acts} data-side="start">
          <Button onClick={add}>{words.add}</Button>
        </div>
      )}
    </div>
  )
}

function Note({ note, title, set, onRemove }: { note: NoteDraft; title: string; set: (part: Partial<NoteDraft>) => void; onRemove: () => void }) {
  const { messageAt, form } = usePlan()
  const { background: words } = useWords('plan')
  const place = notePlace(note.id)
  return (
    <div className={styles.written} role="group" aria-label={title}>
      <TextField place={place} rows={2} label={title} text={note.words} longest={longestBackground.note} onText={(text) => set({ words: text })} message={messageAt(place)} />
      {form.case === 'named' && <NoteKind note={note} set={set} />}
      <div className={styles.heading}>
        <Checkbox label={words.maySay} checked={note.mayBeSaid} onChange={(_event, { checked }) => set({ mayBeSaid: checked === true })} />
        <Button size="small" appearance="subtle" aria-label={actOn(words.remove, title)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

function ParticipantsWords() {
  const [{ talkAbout, notTalkAbout, wishKinds }, set] = useBackground()
  const { messageAt, form } = usePlan()
  const { background: words } = useWords('plan')
  return (
    <div className={styles.group}>
      <h3>{words.person}</h3>
      <p className={styles.quiet}>{words.personHelp}</p>
      <TextField place={places.talkAbout} rows={2} label={words.talkAbout} text={talkAbout} longest={longestBackground.wish} onText={(text) => set({ talkAbout: text })} message={messageAt(places.talkAbout)} />
      {form.case === 'named' && talkAbout !== '' && <WishKind kind={wishKinds?.talkAbout} label={words.talkAbout} onKind={(kind) => set({ wishKinds: { ...wishKinds, talkAbout: kind } })} />}
      <TextField place={places.notTalkAbout} rows={2} label={words.notTalkAbout} text={notTalkAbout} longest={longestBackground.wish} onText={(text) => set({ notTalkAbout: text })} message={messageAt(places.notTalkAbout)} />
      {form.case === 'named' && notTalkAbout !== '' && <WishKind kind={wishKinds?.notTalkAbout} label={words.notTalkAbout} onKind={(kind) => set({ wishKinds: { ...wishKinds, notTalkAbout: kind } })} />}
    </div>
  )
}

function Adaptations() {
  const [{ adaptations: chosen }, set] = useBackground()
  const { background: words } = useWords('plan')
  const { adaptationNames } = useWords('table')
  const tick = (adaptation: Adaptation, isTicked: boolean) => set({ adaptations: adaptations.filter((one) => (one === adaptation ? isTicked : chosen.includes(one))) })
  return (
    <fieldset className={styles.choices}>
      <legend>{words.adaptations}</legend>
      {adaptations.map((adaptation) => (
        <Checkbox key={adaptation} label={adaptationNames[adaptation]} checked={chosen.includes(adaptation)} onChange={(_event, { checked }) => tick(adaptation, checked === true)} />
      ))}
    </fieldset>
  )
}
