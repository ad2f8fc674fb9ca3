import type { Pool } from 'pg'
import { letGoOfLog, nobodySeesIt } from './let-go-of-log.ts'

/** Small tables, each rewritten whole. */
const swept = ['reminder_address', 'asker_notice', 'team_word', 'released_gap', 'text_key']

export type TextSweeping = {
  /** Something was deleted. */
  isNeeded: () => void
  /** Whatever this deletes is to be swept. */
  leaves: <Given extends unknown[], Answer>(deleting: (...given: Given) => Promise<Answer>) => (...given: Given) => Promise<Answer>
  sweep: () => Promise<void>
}

/** Sweeps the files of addresses, of texts that outlive their meeting, and of their keys, when something of them was deleted. */
export function sweepingTexts(owner: Pool): TextSweeping {
  /** What a process that was killed has deleted is not swept: so the first time counts. */
  let isToBeSwept = true
  const isNeeded = () => void (isToBeSwept = true)
  return {
    isNeeded,
    leaves:
      (deleting) =>
      async (...given) => {
        const answer = await deleting(...given)
        isNeeded()
        return answer
      },
    sweep: async () => {
      if (!isToBeSwept) return
      // What is deleted while it is swept is for the next time.
      isToBeSwept = false
      let isDone = false
      try {
        if (!(await nobodySeesIt(owner))) return
        for (const table of swept) await owner.query(`vacuum full ${table}`)
        await letGoOfLog(owner)
        isDone = true
      } finally {
        if (!isDone) isToBeSwept = true
      }
    },
  }
}
