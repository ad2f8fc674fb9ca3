import type { PlanMeetingBody } from '#core/wire/http.ts'

export type SeparateAnswer = NonNullable<PlanMeetingBody['separate']>[number]
/** An answer that was given before the meeting, aloud or on paper; what nobody has answered is not there. */
export type SeparateDraft = readonly SeparateAnswer[]

/** With this answer to its question in the place of another; null: it is not answered. */
export const withAnswer = (draft: SeparateDraft, kind: SeparateAnswer['kind'], answer: SeparateAnswer | null): SeparateDraft => [...draft.filter((one) => one.kind !== kind), ...(answer ? [answer] : [])]

/** Said in another way: aloud the question is what stands on this page, on paper what stands there, and both are asked for anew. `texts`: of each the newest. */
export const withHow = (said: SeparateAnswer, how: 'spoken' | 'written', texts: Record<'spoken' | 'written', string>): SeparateAnswer => (said.how === how ? said : { ...said, how, textVersion: texts[how] })

/** As it is sent: of a paper, who took it and its day only where both are there. */
export const separateToSend = (draft: SeparateDraft): SeparateAnswer[] =>
  draft.map(({ paper, ...said }) => ({ ...said, ...(said.how === 'written' && paper && paper.takenBy.trim() !== '' && paper.signedOn !== '' && { paper: { ...paper, takenBy: paper.takenBy.replaceAll(/\s+/g, ' ').trim() } }) }))
