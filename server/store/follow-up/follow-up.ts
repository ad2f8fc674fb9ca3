import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { ErasedLedger } from '../erased-ledger.ts'
import { letGoOfLog, nobodySeesIt } from '../let-go-of-log.ts'
import type { Tables } from '../tables.ts'
import { erasedCases } from './erased-cases.ts'
import type { FollowUpStore } from './follow-up-store.ts'
import { followedCases } from './followed-cases.ts'
import { listedCases } from './listed-cases.ts'
import { reminders } from './reminders.ts'
import { teamWords } from './team-words.ts'

type Parts = { db: Kysely<Tables>; owner: Pool; ledger: ErasedLedger; masterKey: KeyObject }

/** All that is kept of follow-ups. */
export function followUp({ db, owner, ledger, masterKey }: Parts): Omit<FollowUpStore, 'readFollowed'> {
  /** What a process that was killed has deleted is not swept: so the first time counts. */
  let isToBeSwept = true
  const leaves =
    <Given extends unknown[], Answer>(deleting: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const answer = await deleting(...given)
      isToBeSwept = true
      return answer
    }
  const [ends, { forgetTold, ...remind }] = [erasedCases({ db, ledger }), reminders(db, masterKey)]
  return {
    ...followedCases(db),
    ...listedCases(db),
    ...ends,
    ...remind,
    ...teamWords(db, masterKey),
    eraseCase: leaves(ends.eraseCase),
    heedSeparateNo: leaves(ends.heedSeparateNo),
    askReminders: leaves(remind.askReminders),
    stopReminders: leaves(remind.stopReminders),
    settleReminder: leaves(remind.settleReminder),
    eraseOverdueCases: async (today, at) => {
      const gone = await ends.eraseOverdueCases(today, at)
      if ((await forgetTold(today)) + gone > 0) isToBeSwept = true
      return gone
    },
    sweepFollowUp: async () => {
      if (!isToBeSwept || !(await nobodySeesIt(owner))) return
      isToBeSwept = false
      try {
        await owner.query('vacuum full reminder_address')
        await owner.query('vacuum full team_word')
        await letGoOfLog(owner)
      } catch (fault) {
        isToBeSwept = true
        throw fault
      }
    },
  }
}
