import type { HostPlace } from './host.ts'

/** The parts of Teams' context that say where the page stands. */
type TeamsPlace = { page: { frameContext: string }; chat?: { id: string }; meeting?: { id: string } }

/**
 * Out: the place. Teams calls the chat tab and the details tab by one name, `content`: with a chat we say `chat`, and
 * `details` for a meeting without one.
 */
export function placeOf({ page, chat, meeting }: TeamsPlace): HostPlace {
  if (page.frameContext === 'sidePanel') return 'panel'
  if (page.frameContext === 'meetingStage') return 'stage'
  if (page.frameContext !== 'content') return 'page'
  if (chat !== undefined) return 'chat'
  return meeting === undefined ? 'page' : 'details'
}
