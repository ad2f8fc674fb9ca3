import type { SetName } from './words.ts'

/** The sets that each page draws: fetched at once, while its code comes. test/client/text/page-words.test.ts holds it to what the page's components use. */
export const setsOfPage = {
  seat: ['door', 'paste'],
  signIn: ['door', 'paste', 'signIn'],
  start: ['door', 'start'],
  plan: ['door', 'table', 'plan'],
  settings: ['door', 'table', 'settings'],
  panel: ['door', 'meeting', 'table', 'panel'],
  participant: ['door', 'meeting', 'participant'],
  stage: ['door', 'meeting', 'table', 'stage'],
} satisfies Record<string, readonly SetName[]>
export type PageName = keyof typeof setsOfPage

/** The sets that are fetched when the page has been drawn, before anything can be refused there, and before the meeting is over. */
const later: readonly SetName[] = ['refusals', 'later']
const inMeeting: readonly SetName[] = [...later, 'kept']
const inPanel: readonly SetName[] = ['writing', ...inMeeting]
const withParticipant: readonly SetName[] = ['answering', ...inMeeting]
export const setsAfterPage: Partial<Record<PageName, readonly SetName[]>> = { plan: [...later, 'planned', 'paste'], settings: later, panel: inPanel, participant: withParticipant }
