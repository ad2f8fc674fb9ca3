import type { Ticket } from './line.ts'
import type { Session } from './session.ts'

const channelName = 'sampratad-screens'
const answerLimitMs = 1500

type Asked = { ask: 'ticket'; meetingId: string | null }
type Given = { token: string; meetingId: string }

const isAsked = (data: unknown): data is Asked => (data as Asked | null)?.ask === 'ticket'
const isGiven = (data: unknown): data is Given => typeof (data as Given | null)?.token === 'string'

/** The channel between pages of ours in one browser; null where the browser has none for us. Same origin alone, nothing is stored. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName)
  } catch {
    return null
  }
}

/** Lets large screens in this browser show the meeting while this seat is let in. Out: the end of it. */
export function offerTickets(session: Session): () => void {
  const channel = openChannel()
  if (!channel) return () => undefined
  channel.onmessage = ({ data }) => {
    const token = session.getToken()
    const meetingId = session.getMeetingId()
    const isLetIn = session.getState().mine?.standing === 'admitted' && session.getState().connection !== 'ended'
    if (!isAsked(data) || token === null || meetingId === null || !isLetIn) return
    if (data.meetingId === null || data.meetingId === meetingId) channel.postMessage({ token, meetingId } satisfies Given)
  }
  return () => channel.close()
}

/**
 * Asks the panels in this browser for a way to show a meeting (null: whichever is open). Out: the ticket of the first that answers;
 * a problem of null when none does. Never rejects.
 */
export function askPanelForTicket(meetingId: string | null): Promise<Ticket> {
  const channel = openChannel()
  if (!channel) return Promise.resolve({ problem: null })
  return new Promise<Ticket>((resolve) => {
    const timer = setTimeout(() => resolve({ problem: null }), answerLimitMs)
    channel.onmessage = ({ data }) => {
      if (!isGiven(data) || (meetingId !== null && data.meetingId !== meetingId)) return
      clearTimeout(timer)
      resolve(data)
    }
    channel.postMessage({ ask: 'ticket', meetingId } satisfies Asked)
  }).finally(() => channel.close())
}
