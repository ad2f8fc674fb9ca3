import { useEffect, useState } from 'react'
import { keepSession } from '#client/live/keep-session.ts'
import { openLazySocketLink } from '#client/live/lazy-socket-link.ts'
import { onWake } from '#client/live/wake-signs.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { askForTicket } from './ask-for-ticket.ts'
import { deviceSecret, hasBeenIn, tabMemory } from './device-secret.ts'
import { DoorLayout } from './door-layout.tsx'
import { Inside } from './inside.tsx'
import { PasteLink } from './paste-link.tsx'
import { pathOf, readPersonalLink, type PersonalLink } from './personal-link.ts'

const isFramedByDemo = () => new URLSearchParams(window.location.search).get('frame') === 'demo'

/** The page behind a personal link. To open it changes nothing; only going in does, so that what looks at links for us uses none up. */
export function Door() {
  const [link, setLink] = useState(() => readPersonalLink(window.location))
  const [isIn, setIsIn] = useState(() => link !== null && (isFramedByDemo() || hasBeenIn(link.seatId, tabMemory())))
  useEffect(readNewLink, [])
  const paste = (pasted: PersonalLink) => {
    // The link stays in the address, and only there: a reloaded page comes straight back.
    window.history.replaceState(null, '', pathOf(pasted, window.location.search))
    setLink(pasted)
    setIsIn(true)
  }
  if (link === null) return <PasteLink isBroken={window.location.pathname.startsWith('/j/')} onLink={paste} />
  return isIn ? <Entrance link={link} /> : <FrontDoor onEnter={() => setIsIn(true)} />
}

/** Another link in the same tab differs after `#` alone, and no browser loads the page again for that. */
function readNewLink() {
  const reload = () => window.location.reload()
  window.addEventListener('hashchange', reload)
  return () => window.removeEventListener('hashchange', reload)
}

function FrontDoor({ onEnter }: { onEnter: () => void }) {
  const { door } = useWords('door')
  return (
    <DoorLayout title={door.title}>
      <p>{door.what}</p>
      <LargeButton appearance="primary" onClick={onEnter}>
        {door.enter}
      </LargeButton>
    </DoorLayout>
  )
}

function Entrance({ link }: { link: PersonalLink }) {
  const [visit, setVisit] = useState(1)
  const openSession = () => {
    const device = deviceSecret(link.seatId, tabMemory())
    return keepSession({ openLink: openLazySocketLink, askForTicket: () => askForTicket(link, device), chance: Math.random, onWake })
  }
  return <Inside key={visit} openSession={openSession} comeBack={() => setVisit(visit + 1)} />
}
