import type { Link, OpenLink } from './link.ts'

const loadSocketLink = () => import('./socket-link.ts')

/** Fetches the socket's code, so that it is here when the ticket is. A failure is told to whoever opens a link. */
export const fetchSocketLink = (): void => void loadSocketLink().catch(() => undefined)

/** The socket's code comes in a file of its own, after the page is drawn. A file that does not come is a connection that failed. */
const lazily = (as: 'seat' | 'stage'): OpenLink => (token, events, meetingId) => {
  let link: Link | null = null
  let isClosed = false
  loadSocketLink().then(
    ({ openSocketLink }) => {
      if (!isClosed) link = openSocketLink(token, events, meetingId, { as })
    },
    () => {
      if (!isClosed) events.failed(null)
    },
  )
  return {
    command: (message, onAnswer) => link?.command(message, onAnswer),
    resync: () => link?.resync(),
    close: () => {
      isClosed = true
      link?.close()
    },
  }
}

export const openLazySocketLink = lazily('seat')
/** As a large screen of the seat that the token is for. */
export const openLazyStageLink = lazily('stage')
