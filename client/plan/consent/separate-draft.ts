import type { PlanMeetingBody } from '#core/wire/http.ts'

export type SeparateAnswer = NonNullable<PlanMeetingBody['separate']>[number]
/** An answer that was given before the meeting, aloud or on paper; what nobody has answered is not there. */
export type SeparateDraft = readonly SeparateAnswer[]

/** With this answer to its question in the place of another; null: it is not answered. */
export const withAnswer = (draft: SeparateDraft, kind: SeparateAnswer['kind'], answer: SeparateAnswer | null): SeparateDraft => [...draft.filter((one) => one.kind !== kind), ...(answer ? [answer] : [])]

/** As it is sent: of a paper, who took it and its day only where both are there. */
export const separateToSend = (draft: SeparateDraft): SeparateAnswer[] =>
  draft.map(({ paper, ...said }) => ({ ...said, ...(said.how === 'written' && paper && paper.takenBy.trim() !== '' && paper.signedOn !== '' && { paper: { ...paper, takenBy: paper.takenBy.replaceAll(/\s+/g, ' ').trim() } }) }))
