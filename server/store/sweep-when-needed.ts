export type NeededSweep = {
  /** Something was deleted. */
  isNeeded: () => void
  sweep: () => Promise<void>
}

/** Sweeps when something was deleted since the last time, and the first time too: what a process that was killed has deleted is not swept. `work` says whether it was done; where it was not, or failed, it is tried again. */
export function sweepWhenNeeded(work: () => Promise<boolean>): NeededSweep {
  let isToBeSwept = true
  return {
    isNeeded: () => void (isToBeSwept = true),
    sweep: async () => {
      if (!isToBeSwept) return
      // What is deleted while it is swept is for the next time.
      isToBeSwept = false
      let isDone = false
      try {
        isDone = await work()
      } finally {
        if (!isDone) isToBeSwept = true
      }
    },
  }
}
