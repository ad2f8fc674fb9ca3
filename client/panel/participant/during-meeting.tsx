import { currentPhase } from '#client/meeting/next-phase.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { ItemList } from './items/item-list.tsx'
import { PeopleHere } from './people/people-here.tsx'
import { PhaseNow, WholeMeeting } from './phase-now.tsx'
import { ReadBackSection } from './read-back.tsx'
import { ToldList } from './items/told-list.tsx'
import { UndoLast, useLastOwnAct } from './undo-last.tsx'
import { Welcome } from './welcome.tsx'
import styles from './page.module.css'

/** Where we are, and then the work of this phase first; what was done before stands under it. */
export function DuringMeeting() {
  const { agenda, people, told, items, letter, readBack } = useView()
  const { people: says } = useWords('participant')
  const shows = agenda && currentPhase(agenda)?.shows
  // The letter has it all then: what it is made of lies behind a tap.
  const isReadBack = shows === 'readBack'
  const act = useLastOwnAct()
  const answered = !isReadBack && act?.did === 'answered' ? act : null
  const hasTold = (told ?? []).length > 0 || shows === 'story'
  const hasItems = (items ?? []).length > 0 || shows === 'items'
  const toldList = hasTold && <ToldList key="told" told={told ?? []} isFolded={isReadBack} />
  const itemList = hasItems && <ItemList key="items" items={items ?? []} isFolded={isReadBack} answered={answered} />
  return (
    <>
      {agenda?.isPaused ? <Paused /> : agenda && <PhaseNow agenda={agenda} />}
      {shows === 'welcome' && <Welcome />}
      {isReadBack && <ReadBackSection letter={letter ?? null} readBack={readBack ?? null} />}
      {shows === 'story' ? [toldList, itemList] : [itemList, toldList]}
      {!answered && <UndoLast act={act} />}
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
  const { paused } = useWords('participant')
  return (
    <section className={styles.paused}>
      <h2>{paused.title}</h2>
      <p>{paused.help}</p>
    </section>
  )
}
