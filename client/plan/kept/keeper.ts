import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { keepPlan, type Kept, type KeptHow } from './keep-plan.ts'

export type KeptState = 'untouched' | 'saving' | 'saved' | Extract<KeptHow, { stopped: unknown }>['stopped']

/** `mayKeepLong`: the authority lets it be kept for longer than a day. */
export type KeptUntil = { until: string; mayKeepLong: boolean }

/** Keeps a plan as it grows: one keeping at a time, each on the version before. */
export function createKeeper(first: Kept, onState: (state: KeptState, kept: KeptUntil | null) => void, keep: typeof keepPlan = keepPlan) {
  let { version, draft: keptDraft } = first
  let going: Promise<void> = Promise.resolve()
  let isOver = false
  const one = async (draft: PlanDraft, staff: Staff, send: typeof keepPlan): Promise<void> => {
    if (isOver || draft === keptDraft) return
    onState('saving', null)
    const kept = await send(draft, version, staff)
    if ('version' in kept) [version, keptDraft] = [kept.version, draft]
    if (isOver) return
    if ('version' in kept) onState('saved', kept)
    else onState(kept.stopped, null)
  }
  return {
    isKept: (draft: PlanDraft) => draft === keptDraft,
    /** `send`: another way than the ordinary one. */
    keep: (draft: PlanDraft, staff: Staff, send: typeof keepPlan = keep) => (going = going.then(() => one(draft, staff, send))),
    /** Nothing is kept any more, and what was on its way has come: for when the plan becomes a meeting, or is left. */
    settle: () => {
      isOver = true
      return going
    },
    /** The meeting was not planned after all: keeping goes on. */
    goOn: () => void (isOver = false),
    /** What stands here is to be kept on top of somebody else's version. */
    keepOver: (theirs: number) => void (version = theirs),
  }
}
