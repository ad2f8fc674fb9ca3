import { postInit } from '#client/live/post-init.ts'
import type { AddSeatBody, ProblemBody } from '#core/wire/http.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'

type Refusal = Extract<AnswerMessage, { kind: 'refused' }>['refusal']
type Added = { answer: AnswerMessage; seatId: string; link: string | null }
/** `link` is the new seat's own; `hasAnswer` is false when nobody knows whether it was done: the same request may be sent again. */
export type PostedSeat = { done: { seatId: string; link: string | null } } | { refusal: Refusal } | { problem: Problem; hasAnswer: boolean }

const problems: readonly Problem[] = ['badMessage', 'tooFast', 'signInAgain', 'databaseAway']

/** Asks for a seat in the meeting that this token's seat chairs. Never rejects. */
export async function postSeat(body: AddSeatBody, token: string | null, ask: typeof fetch = fetch): Promise<PostedSeat> {
  try {
    const response = await ask('/api/seats', postInit(body, token))
    if (!response.ok) return { problem: problemIn((await response.json()) as ProblemBody), hasAnswer: true }
    const { answer, seatId, link } = (await response.json()) as Added
    if (answer.kind === 'refused') return { refusal: answer.refusal }
    return answer.kind === 'problem' ? { problem: answer.problem, hasAnswer: true } : { done: { seatId, link } }
  } catch {
    return { problem: 'unexpected', hasAnswer: false }
  }
}

const problemIn = ({ problem }: ProblemBody): Problem => problems.find((known) => known === problem) ?? 'unexpected'
