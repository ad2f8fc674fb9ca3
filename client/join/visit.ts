import { keepSession } from '#client/live/keep-session.ts'
import { fetchSocketLink, openLazySocketLink } from '#client/live/lazy-socket-link.ts'
import type { Session } from '#client/live/session.ts'
import { onSleep, onWake } from '#client/live/wake-signs.ts'
import { askForTicket } from './ask-for-ticket.ts'
import { deviceSecret, hasBeenIn, tabMemory } from './device-secret.ts'
import { readPersonalLink, type PersonalLink } from './personal-link.ts'

/** A seat gone up to with its link. */
export type Visit = { link: PersonalLink; session: Session }

const isFramedByDemo = (search: string) => new URLSearchParams(search).get('frame') === 'demo'

/** Goes in with a link: the ticket is asked for at once, and `onRole` hears from it whose seat it is, well before the connection is up. */
export function openVisit(link: PersonalLink, onRole: (role: string) => void): Visit {
  const device = deviceSecret(link.seatId, tabMemory())
  const askAndTell = async () => {
    const ticket = await askForTicket(link, device)
    if ('token' in ticket && ticket.role) onRole(ticket.role)
    return ticket
  }
  fetchSocketLink()
  const session = keepSession({ openLink: openLazySocketLink, askForTicket: askAndTell, chance: Math.random, onWake })
  onSleep(() => session.drafts.sayAll())
  setTimeout(openCalendar)
  return { link, session }
}

/** The first date that a browser writes costs a slow phone a tenth of a second: written here, while all the rest is on its way. */
const openCalendar = () => void new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(0)

/** For who needs no door: this tab has gone in with the link of the address before, or the demo frames it. Null for everybody else, and then nothing is sent. */
export function comeStraightBack({ location }: Pick<Window, 'location'>, onRole: (role: string) => void): Visit | null {
  const link = readPersonalLink(location)
  const isKnown = link !== null && (isFramedByDemo(location.search) || hasBeenIn(link.seatId, tabMemory()))
  return isKnown ? openVisit(link, onRole) : null
}
