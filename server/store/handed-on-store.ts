import type { EarlierAnswer } from '#core/meeting/kept-cases.ts'

/** An obstacle that was handed on to a group: its own id, the form of that group's meetings, and what is said of it there. */
export type HandedOn = { id: string; toForm: string; what: string; raisedBy: string; /** Its words alone; absent of what was handed on before they were kept. */ obstacle?: string }
export type GroupSaid = EarlierAnswer['how']
/** `group`: it waits for a meeting, one has taken it up, it was let go since none did, or what was said of it there. `day`: when it was handed on. */
export type HandedOnState = { id: string; fromForm: string; toForm: string; day: string; group: 'waits' | 'takenUp' | 'letGo' | { said: GroupSaid } }

/** What meetings about nobody by name hand on to groups of the same authority. It outlives the meeting that it comes from and leads back to none. */
export interface HandedOnStore {
  /** Those that were not handed on before; none where the meeting is erased or its consent withdrawn. */
  handOn(given: { hostAuthorityId: string; meetingId: string; fromForm: string; obstacles: readonly HandedOn[]; at: string }): Promise<void>
  /** What waits for the next meeting of this form: also what one had taken up that was erased before it was over. */
  waitingFor(hostAuthorityId: string, formId: string): Promise<HandedOn[]>
  takeUp(taken: { hostAuthorityId: string; meetingId: string; ids: readonly string[]; at: string }): Promise<void>
  /** The meeting that had taken them up is over: of each what was said there, and its words go. Of what nothing was said waits again. */
  settleTakenUp(settled: { hostAuthorityId: string; meetingId: string; said: readonly { id: string; how: GroupSaid }[]; at: string }): Promise<void>
  /** The last first. */
  listHandedOn(hostAuthorityId: string): Promise<HandedOnState[]>
  /** The words of what was handed on before the day `words` go, and what waits then is let go; before the day `rows` all goes. How many have changed. */
  letGoOfHandedOn(before: { words: string; rows: string }, at: string): Promise<number>
}
