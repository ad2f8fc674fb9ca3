import { currentPhase } from '#client/meeting/next-phase.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useSession, useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { ItemList } from './items/item-list.tsx'
import { PeopleHere } from './people/people-here.tsx'
import { PhaseNow, WholeMeeting } from './phase-now.tsx'
import { ReadBackSection } from './read-back.tsx'
import { ToldList } from './items/told-list.tsx'
import { Welcome } from './welcome.tsx'
import styles from './page.module.css'

/** Where we are, and then the work of this phase first; what was done before stands under it. */
export function DuringMeeting() {
  const { agenda, people, told, items, letter, readBack } = useView()
  const { people: says } = useWords().participant
  const shows = agenda && currentPhase(agenda)?.shows
  const hasTold = (told ?? []).length > 0 || shows === 'story'
  const hasItems = (items ?? []).length > 0 || shows === 'items'
  const toldList = hasTold && <ToldList key="told" told={told ?? []} />
  const itemList = hasItems && <ItemList key="items" items={items ?? []} />
  return (
    <>
      {agenda?.isPaused ? <Paused /> : agenda && <PhaseNow agenda={agenda} />}
      {shows === 'welcome' && <Welcome />}
      {shows === 'readBack' && <ReadBackSection letter={letter ?? null} readBack={readBack ?? null} />}
      {shows === 'story' ? [toldList, itemList] : [itemList, toldList]}
      <UndoLast />
      {agenda && <WholeMeeting agenda={agenda} />}
      {people && shows !== 'welcome' && (
        <section>
          <Disclosure heading="h2" summary={says.title}>
            <PeopleHere people={people} />
          </Disclosure>
        </section>
      )}
    </>
  )
}

function Paused() {
  const { paused } = useWords().participant
  return (
    <section className={styles.paused}>
      <h2>{paused.title}</h2>
      <p>{paused.help}</p>
    </section>
  )
}

function UndoLast() {
  const { undo } = useWords().participant
  const { mine } = useSession().state
  const { submit, isSending, trouble } = useSend()
  if (!mine?.canUndo || !mine.abilities.includes('undoLast')) return null
  return (
    <div>
      <LargeButton appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'undoLast' })}>
        {undo}
      </LargeButton>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  )
}
