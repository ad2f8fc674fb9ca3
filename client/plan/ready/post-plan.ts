import { postInit } from '#client/live/post-init.ts'
import type { PlanMeetingBody, PlannedMeeting, ProblemBody } from '#core/wire/http.ts'

/**
 * `unanswered` and `busy`: nobody knows whether it was done, and the very same plan may be sent again. `refused`: it was not, for what stands at
 * `fields`, which are places in the body. `number`: a text holds a personal identity number. `tooLong`: it is more than the server takes. `alike`: the plan does not hold together. `added`: somebody has added to the referral, which is taken into the plan; `away`: that it could not be fetched. `taken`, `closed`: what became of it. `unknownText`: a consent names a text that the server never showed.
 */
export type PostedPlan = { planned: PlannedMeeting } | { stopped: 'unanswered' | 'busy' | 'tooLong' | 'needsKey' | 'number' | 'alike' | 'alreadyPlanned' | 'added' | 'away' | 'taken' | 'closed' | 'unknownText' } | { stopped: 'refused'; fields: string[] }

/** Asks for the meeting to be planned. Never rejects. */
export async function postPlan(body: PlanMeetingBody, key: string, ask: typeof fetch = fetch): Promise<PostedPlan> {
  try {
    const answer = await ask('/api/meetings', postInit(body, key))
    if (answer.ok) return { planned: (await answer.json()) as PlannedMeeting }
    if (answer.status >= 500 || answer.status === 429) return { stopped: 'busy' }
    if (answer.status === 413) return { stopped: 'tooLong' }
    return whyNot((await answer.json()) as ProblemBody)
  } catch {
    return { stopped: 'unanswered' }
  }
}

const known: Partial<Record<ProblemBody['problem'], 'needsKey' | 'number' | 'alike' | 'alreadyPlanned' | 'added' | 'taken' | 'closed' | 'unknownText'>> = { changedSince: 'added', referralTaken: 'taken', referralClosed: 'closed', signInAgain: 'needsKey', notYourRole: 'needsKey', personalNumber: 'number', planDoesNotHold: 'alike', alreadyPlanned: 'alreadyPlanned', unknownText: 'unknownText' }

function whyNot({ problem, fields = [] }: ProblemBody): PostedPlan {
  const stopped = known[problem]
  return stopped ? { stopped } : { stopped: 'refused', fields }
}

/** Whether the plan may have been kept all the same: then nothing of it is changed until an answer has come. */
export const isUncertain = (posted: PostedPlan): boolean => 'stopped' in posted && (posted.stopped === 'unanswered' || posted.stopped === 'busy')
