import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ErasedLedger } from '../erased-ledger.ts'
import type { TextSweeping } from '../sweep-texts.ts'
import type { Tables } from '../tables.ts'
import { erasedCases } from './erased-cases.ts'
import type { FollowUpStore } from './follow-up-store.ts'
import { followedCases } from './followed-cases.ts'
import { listedCases } from './listed-cases.ts'
import { reminders } from './reminders.ts'
import { eraseOverdueWords, teamWords } from './team-words.ts'

type Parts = { db: Kysely<Tables>; sweeping: TextSweeping; ledger: ErasedLedger; masterKey: KeyObject }

/** All that is kept of follow-ups. */
export function followUp({ db, sweeping, ledger, masterKey }: Parts): Omit<FollowUpStore, 'readFollowed'> {
  const [ends, { forgetTold, ...remind }] = [erasedCases({ db, ledger, masterKey }), reminders({ db, masterKey, ledger })]
  const { leaves } = sweeping
  return {
    ...followedCases({ db, ledger, masterKey }),
    ...listedCases(db),
    ...ends,
    ...remind,
    ...teamWords({ db, masterKey, ledger, sweeping }),
    eraseCase: leaves(ends.eraseCase),
    eraseOfTeam: leaves(ends.eraseOfTeam),
    eraseCasesAgain: leaves(ends.eraseCasesAgain),
    heedSeparateNo: leaves(ends.heedSeparateNo),
    askReminders: leaves(remind.askReminders),
    stopReminders: leaves(remind.stopReminders),
    eraseOverdueCases: async (today, at) => {
      const words = await eraseOverdueWords(db, today)
      const cases = await ends.eraseOverdueCases(today, at)
      const told = await forgetTold(today)
      if (words + cases + told > 0) sweeping.isNeeded()
      return cases
    },
  }
}
