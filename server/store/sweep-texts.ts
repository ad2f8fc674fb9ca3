import { letGoOfLog, nobodySeesIt } from './let-go-of-log.ts'
import { sweepWhenNeeded, type NeededSweep } from './sweep-when-needed.ts'
import type { SweepingOwner } from './sweeping-owner.ts'

/** Small tables, each rewritten whole; a meeting that words were taken out of has another key. */
const swept = ['kept_draft', 'reminder_address', 'asker_notice', 'team_word', 'released_gap', 'handed_on_obstacle', 'text_key', 'meeting_key']

export type TextSweeping = NeededSweep & {
  /** Whatever this deletes is to be swept. */
  leaves: <Given extends unknown[], Answer>(deleting: (...given: Given) => Promise<Answer>) => (...given: Given) => Promise<Answer>
}

/** Sweeps the files of what is kept before there is a meeting or outlives it, of addresses and of their keys, when something of them was deleted. False when somebody else's transaction still sees it. */
export function sweepingTexts(owner: SweepingOwner): TextSweeping {
  const work = async () => {
    if (!(await nobodySeesIt(owner))) return false
    for (const table of swept) await owner.query(`vacuum full ${table}`)
    await letGoOfLog(owner)
    return true
  }
  const { isNeeded, sweep } = sweepWhenNeeded(() => owner.untilItCloses(() => owner.whenNoOtherNodeDoes(work)))
  return {
    isNeeded,
    sweep,
    leaves:
      (deleting) =>
      async (...given) => {
        const answer = await deleting(...given)
        isNeeded()
        return answer
      },
  }
}
