import type { Host } from '#client/host/host.ts'
import { keepSession } from '#client/live/keep-session.ts'
import { fetchSocketLink, openLazySocketLink } from '#client/live/lazy-socket-link.ts'
import type { Ticket } from '#client/live/line.ts'
import type { Session } from '#client/live/session.ts'
import { onWake } from '#client/live/wake-signs.ts'
import { askForTicket } from './ask-for-ticket.ts'
import { deviceSecret, hasBeenIn, tabMemory } from './device-secret.ts'
import { readPersonalLink, type PersonalLink } from './personal-link.ts'

/** How one comes to a seat. `ask` is asked for a ticket now, and again whenever one is over; `onRole` hears from each whose seat it is. */
export type Way = { ask: () => Promise<Ticket>; onRole: (role: string) => void }

/** A seat gone up to, and by what way. */
export type Visit = { way: Way; session: Session }

const isFramedByDemo = (search: string) => new URLSearchParams(search).get('frame') === 'demo'

let latest: Session | null = null

/**
 * Ties what is written here to a host that puts the page aside. Before that the room hears at once what is half written, since the page may be
 * frozen or ended in a moment; when it is taken up again, whoever waits for the line hears what a browser says when it is back.
 */
export function tieTo({ onSuspend, onResume }: Pick<Host, 'onSuspend' | 'onResume'>) {
  onSuspend(() => latest?.drafts.sayAll())
  onResume(() => window.dispatchEvent(new Event('online')))
}

/** Goes in: the ticket is asked for at once, and `onRole` hears whose seat it is well before the connection is up. */
export function openVisit(way: Way): Visit {
  const askAndTell = async () => {
    const ticket = await way.ask()
    if ('token' in ticket && ticket.role) way.onRole(ticket.role)
    return ticket
  }
  fetchSocketLink()
  const session = keepSession({ openLink: openLazySocketLink, askForTicket: askAndTell, chance: Math.random, onWake })
  latest = session
  setTimeout(openCalendar)
  return { way, session }
}

/** The way of a personal link. */
export function wayOfLink(link: PersonalLink, onRole: Way['onRole']): Way {
  const device = deviceSecret(link.seatId, tabMemory())
  return { ask: () => askForTicket(link, device), onRole }
}

/** The first date that a browser writes costs a slow phone a tenth of a second: written here, while all the rest is on its way. */
const openCalendar = () => void new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(0)

/** For who needs no door: this tab has gone in with the link of the address before, or the demo frames it. Null for everybody else, and then nothing is sent. */
export function comeStraightBack({ location }: Pick<Window, 'location'>, onRole: Way['onRole']): Visit | null {
  const link = readPersonalLink(location)
  const isKnown = link !== null && (isFramedByDemo(location.search) || hasBeenIn(link.seatId, tabMemory()))
  return isKnown ? openVisit(wayOfLink(link, onRole)) : null
}
