import { Suspense, lazy, useEffect, useState } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { DoorLayout } from './door-layout.tsx'
import type * as notice from './notice.tsx'
import { Inside } from './inside.tsx'
import { pathOf, readPersonalLink, type PersonalLink } from './personal-link.ts'
import { fetchPage } from './role-pages.ts'
import { openVisit, wayOfLink, type Visit, type Way } from './visit.ts'

/** Only who comes without a link sees it, and a field to write in is heavy. */
const PasteLink = lazy(() => import('./paste-link.tsx').then(({ PasteLink: page }) => ({ default: page })))

/** Its code, fetched while the page comes. */
export type Told = typeof notice | null

/** The page behind a personal link. To open it changes nothing; only going in does, so that what looks at links for us uses none up. `begun`: who has come straight back; `notice`: what is said of one's data to everybody else. */
export function Door({ begun, notice }: { begun: Visit | null; notice: Told }) {
  const [link] = useState(() => readPersonalLink(window.location))
  const [visits, setVisits] = useState(begun ? [begun] : [])
  useEffect(readNewLink, [])
  const locale = useLocale()
  const goBy = (way: Way) => setVisits([...visits, openVisit(way)])
  const enter = (link: PersonalLink) => goBy(wayOfLink(link, (role) => fetchPage(role, locale)))
  const paste = (pasted: PersonalLink) => {
    // The link stays in the address, and only there: a reloaded page comes straight back.
    window.history.replaceState(null, '', pathOf(pasted, window.location.search))
    enter(pasted)
  }
  const visit = visits.at(-1)
  if (visit) return <Inside key={visits.length} session={visit.session} comeBack={() => goBy(visit.way)} />
  if (link !== null) return <FrontDoor notice={notice} onEnter={() => enter({ ...link, notice: notice?.noticeOn(locale) })} />
  return (
    <Suspense fallback={null}>
      <PasteLink isBroken={window.location.pathname.startsWith('/j/')} onLink={paste} />
    </Suspense>
  )
}

/** Another link in the same tab differs after `#` alone, and no browser loads the page again for that. */
function readNewLink() {
  const reload = () => window.location.reload()
  window.addEventListener('hashchange', reload)
  return () => window.removeEventListener('hashchange', reload)
}

export function FrontDoor({ notice: told, onEnter }: { notice: Told; onEnter: () => void }) {
  const { door } = useWords('door')
  return (
    <DoorLayout title={door.title}>
      <p>{door.what}</p>
      {told && <told.Notice />}
      <LargeButton appearance="primary" onClick={onEnter}>
        {door.enter}
      </LargeButton>
    </DoorLayout>
  )
}
