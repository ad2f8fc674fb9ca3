import { useEffect, useState } from 'react'
import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import type { Kept } from './keep-plan.ts'
import { createKeeper, type KeptState } from './keeper.ts'

/** In milliseconds: so long after the last key the plan is kept, and so long after a lost line it is tried again. */
const pauseMs = 1_000
const againMs = 5_000

/** Nothing is tried again before somebody has chosen what to do. */
const waitsForSomebody: readonly KeptState[] = ['elsewhere', 'over', 'taken']

/** The plan is kept while it is written. `first`: what it was when it came onto the page. */
export function useKeptPlan(staff: Staff, draft: PlanDraft, first: Kept) {
  const [{ state, until }, setState] = useState<{ state: KeptState; until: string | null }>({ state: 'untouched', until: null })
  const [keeper] = useState(() => createKeeper(first, (next, lasts) => setState({ state: next, until: lasts })))
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (waitsForSomebody.includes(state) || keeper.isKept(draft)) return
    const timer = setTimeout(() => void keeper.keep(draft, staff).then(() => setTries((before) => before + 1)), state === 'offline' ? againMs : pauseMs)
    return () => clearTimeout(timer)
    // `tries`: what could not be kept is tried again, also when nothing is written meanwhile.
  }, [keeper, draft, staff, state, tries])
  useEffect(() => {
    keeper.goOn()
    return () => void keeper.settle()
  }, [keeper])
  const keepMine = (theirs: number) => {
    keeper.keepOver(theirs)
    setState({ state: 'saving', until: null })
  }
  // While something is written that is not kept yet it is being saved, whether it is on its way or waits for a pause.
  return { state: ['saved', 'untouched'].includes(state) && !keeper.isKept(draft) ? ('saving' as const) : state, until, settle: keeper.settle, goOn: keeper.goOn, keepMine }
}
