import { useEffect, useState } from 'react'
import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { keepPlan, type Kept } from './keep-plan.ts'
import { createKeeper, type KeptState, type KeptUntil } from './keeper.ts'

/** In milliseconds: so long after the last key the plan is kept, and so long after a lost line it is tried again. */
const pauseMs = 1_000
const againMs = 5_000

/** Nothing is tried again before somebody has chosen what to do. */
const waitsForSomebody: readonly KeptState[] = ['elsewhere', 'over', 'taken', 'closed']
/** As much as a browser sends from a page that is put away, in bytes, with room for what stands around it. */
const mostWhenLeftBytes = 60_000

/** The plan is kept while it is written. `first`: what it was when it came onto the page. */
export function useKeptPlan(staff: Staff, draft: PlanDraft, first: Kept) {
  const [{ state, kept }, setState] = useState<{ state: KeptState; kept: KeptUntil | null }>({ state: 'untouched', kept: null })
  const [keeper] = useState(() => createKeeper(first, (next, until) => setState({ state: next, kept: until })))
  const [tries, setTries] = useState<{ count: number; by: Staff | null }>({ count: 0, by: null })
  const mayTry = !waitsForSomebody.includes(state) && !(state === 'needsKey' && tries.by === staff)
  useEffect(() => {
    if (!mayTry || keeper.isKept(draft)) return
    const timer = setTimeout(() => void keeper.keep(draft, staff).then(() => setTries(({ count }) => ({ count: count + 1, by: staff }))), ['offline', 'notTaken'].includes(state) ? againMs : pauseMs)
    return () => clearTimeout(timer)
    // `tries`: what could not be kept is tried again, also when nothing is written meanwhile.
  }, [keeper, draft, staff, state, mayTry, tries])
  useEffect(() => {
    const putAway = () => {
      if (document.visibilityState === 'hidden' && mayTry) void keeper.keep(draft, staff, keepLeft)
    }
    document.addEventListener('visibilitychange', putAway)
    return () => document.removeEventListener('visibilitychange', putAway)
  }, [keeper, draft, staff, mayTry])
  useEffect(() => {
    keeper.goOn()
    return () => void keeper.settle()
  }, [keeper])
  /** Without waiting for a pause. Whether all that stands there is kept. */
  const keepNow = async () => {
    if (mayTry) await keeper.keep(draft, staff)
    return keeper.isKept(draft)
  }
  const keepMine = (theirs: number) => {
    keeper.keepOver(theirs)
    setState({ state: 'saving', kept: null })
  }
  // While something is written that is not kept yet it is being saved, whether it is on its way or waits for a pause.
  return { state: ['saved', 'untouched'].includes(state) && !keeper.isKept(draft) ? ('saving' as const) : state, kept, settle: keeper.settle, goOn: keeper.goOn, keepMine, keepNow }
}

/** The page is put away, and may never come back: the browser sends it all the same, where it is small enough. */
const keepLeft: typeof keepPlan = (draft, version, staff) =>
  keepPlan(draft, version, staff, (address, init) => fetch(address, { ...init, keepalive: typeof init?.body === 'string' && new Blob([init.body]).size <= mostWhenLeftBytes }))
