import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Meeting } from './seated-meeting.ts'

/** What the people of builders.ts are called. */
export const people = { chair: 'Maria', participant: 'Kim', officer: 'Omar', referrer: 'Lena' } as const
type Guest = Exclude<keyof typeof people, 'chair'>

/** A chair who leads a meeting from the door to its regular end, by whatever way. */
export type Lead = {
  letIn: (name: Guest) => Promise<unknown>
  start: () => Promise<unknown>
  /** To the phase at this place of the form. */
  goOnTo: (index: number) => Promise<unknown>
  /** The referrer does, on this day. */
  sayWhoFollowsUp: (date: string) => Promise<unknown>
  sayNoMoney: (reason: string) => Promise<unknown>
  close: () => Promise<unknown>
  /** After the close: the one note of how it works, in these words. */
  letGoOn: (words: string) => Promise<unknown>
  leave: () => unknown
}
export type Leading = (meeting: Meeting, form: MeetingForm) => Promise<Lead>
