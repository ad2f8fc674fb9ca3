import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { PreparationLength } from '../forms-later.ts'
import { PreparationLetter } from './preparation-letter.tsx'
import styles from '../panel.module.css'
import { ConsentWays } from './consent-ways.tsx'
import { readyNotes } from './ready-notes.ts'

/** Before the start, for the chair: what is missing, with the way to mend it. */
export function ReadyCheck() {
  const { ready, people, consent } = useView()
  const { ready: words, before } = useWords('panel')
  const { needed, roleNeeded, tooFew, notInvited, organisationKinds } = useWords('table').people
  if (!ready || !people) return null
  const notes = readyNotes(ready, people, consent ?? null)
  const hasLetter = participantOf(people) !== null
  const isAllSet = notes.length === 0 && (ready.prepared !== null || !hasLetter)
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      {isAllSet && <p>{words.allSet}</p>}
      {notes.length > 0 && (
        <ul className={styles.bullets}>
          {notes.map((note) => (
            <li key={JSON.stringify(note)}>
              {note.says === 'participantNotHere' && words.participantNotHere(note.what)}
              {note.says === 'roleNeeded' && roleNeeded[note.what]}
              {note.says === 'needed' && needed(organisationKinds[note.what])}
              {note.says === 'tooFew' && tooFew(note.count, note.kinds.map((kind) => organisationKinds[kind]).join(', '))}
              {note.says === 'notInvited' && notInvited[note.what]}
              {note.says === 'notHere' && words.notHere(note.what)}
              {note.says === 'notCovered' && <NotCovered text={before.consentMissing(note.what)} />}
            </li>
          ))}
        </ul>
      )}
      {hasLetter && <PreparationLetter />}
      {hasLetter && <PreparationLength />}
    </section>
  )
}

function NotCovered({ text }: { text: string }) {
  return (
    <div className={styles.bare}>
      <p>{text}</p>
      <ConsentWays />
    </div>
  )
}
