/** The parts of Teams' context that say which meeting this is and who looks. Whoever runs the page can write them: hints, never proof. */
type TeamsHints = {
  page: { subPageId?: string }
  meeting?: { id: string }
  chat?: { id: string }
  user?: { licenseType?: string }
}

/**
 * Out: the id of the meeting in Teams; null outside a meeting. A tab may be told of the meeting's chat only: Teams writes a meeting's id
 * as its chat's id in base64, so we do the same, and panel and tab name the meeting alike.
 */
export function meetingIdIn({ meeting, chat }: TeamsHints): string | null {
  if (meeting?.id) return meeting.id
  return chat?.id && /^[\x21-\x7e]+$/.test(chat.id) ? btoa(`0#${chat.id}#0`) : null
}

/** Out: what a deep link asked for; null when nothing was asked. */
export const subPageIn = ({ page }: TeamsHints): string | null => page.subPageId || null

/** Out: whether Teams says that the person takes part without an account. */
export const isAnonymousIn = ({ user }: TeamsHints): boolean => user?.licenseType === 'Anonymous'
