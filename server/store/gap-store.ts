import type { HalfYear } from '#core/meeting/half-year.ts'

export type GapAnswerer = 'coordinator' | 'steeringGroup'
/** `releasedOn`: a day in Sweden, so that nobody tells from the clock which meeting it was; `answer.at`: ISO 8601. */
export type ReleasedGap = { hostAuthorityId: string; id: string; halfYear: HalfYear; formId: string; kind: 'gap' | 'success'; words: string; releasedOn: string; answer: { words: string; at: string; by: GapAnswerer } | null }
/** `id`: the note's own. `by`: the seat that lets it go on. */
export type ReleaseGap = Omit<ReleasedGap, 'releasedOn' | 'answer'> & { meetingId: string; by: string; at: string }

/** What goes on from meetings to those who can mend the system. It outlives the meeting, and leads back to none. */
export interface GapStore {
  /** `known`: it has gone on before, and stands as it was. Null when the meeting is erased, or its consent withdrawn. */
  releaseGap(release: ReleaseGap): Promise<'released' | 'known' | null>
  /** Takes it back as if it had never gone on; false when it has been answered, or is not there. */
  takeBackGap(gap: { hostAuthorityId: string; id: string; meetingId: string; by: string; at: string }): Promise<boolean>
  /** Of these authorities and half-years (all, where none are said), the last first. */
  releasedGaps(hostAuthorityIds: readonly string[], halfYears?: readonly HalfYear[]): Promise<ReleasedGap[]>
  /** An answer in the place of the last one; false when there is no such gap of this authority. */
  answerGap(answer: { hostAuthorityId: string; id: string; words: string; by: GapAnswerer; at: string }): Promise<boolean>
}
