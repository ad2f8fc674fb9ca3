import { currentPhase } from '#client/meeting/next-phase.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { Welcome } from './before/welcome.tsx'
import { ItemLists } from './items/item-list.tsx'
import { LeadLine } from './lead/lead-line.tsx'
import { ConsentText, KeptThings, MoneySaid, ReadBackSection, ToldList, UndoLast, Wishes } from './parts-later.tsx'
import { PeopleHere } from './people/people-here.tsx'
import { PhaseNow, WholeMeeting } from './phase-now.tsx'
import { useLastOwnAct } from './undo/use-last-own-act.ts'
import styles from './page.module.css'

/** Where we are, and then the work of this phase first; what was done before stands under it, and at the foot the yes and the way to take it back. */
export function DuringMeeting() {
  const { agenda, told, items } = useView()
  const shows = agenda && currentPhase(agenda)?.shows
  // The letter has it all then: what it is made of lies behind a tap.
  const isReadBack = shows === 'readBack'
  const act = useLastOwnAct()
  const hasTold = (told ?? []).length > 0 || shows === 'story' || shows === 'earlier'
  const hasItems = (items ?? []).length > 0 || shows === 'items'
  const toldList = hasTold && <ToldList key="told" told={told ?? []} isFolded={isReadBack} />
  const itemLists = hasItems && <ItemLists key="items" items={items ?? []} isFolded={isReadBack} />
  return (
    <>
      <div>
        <LeadLine />
        {agenda?.isPaused ? <Paused /> : agenda && <PhaseNow agenda={agenda} />}
      </div>
      {shows === 'welcome' && <Welcome />}
      {isReadBack ? <ReadBackSection /> : <KeptThings />}
      {shows === 'story' || shows === 'earlier' ? [toldList, itemLists] : [itemLists, toldList]}
      {!isReadBack && <MoneySaid />}
      <UndoLast act={act} />
      {!isReadBack && <Wishes isFolded />}
      {agenda && <WholeMeeting agenda={agenda} />}
      {shows !== 'welcome' && <People />}
      <ConsentText isFolded={shows !== 'welcome'} />
    </>
  )
}

function People() {
  const { people } = useView()
  const { people: says } = useWords('participant')
  return (
    people && (
      <section>
        <Disclosure heading="h2" summary={says.title}>
          <PeopleHere people={people} />
        </Disclosure>
      </section>
    )
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
