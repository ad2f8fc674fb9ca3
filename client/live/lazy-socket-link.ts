import type { Link, OpenLink } from './link.ts'

const loadSocketLink = () => import('./socket-link.ts')

/** The socket's code comes in a file of its own, after the door is drawn. A file that does not come is a connection that failed. */
export const openLazySocketLink: OpenLink = (token, events) => {
  let link: Link | null = null
  let isClosed = false
  loadSocketLink().then(
    ({ openSocketLink }) => {
      if (!isClosed) link = openSocketLink(token, events)
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
