import { randomUUID, type KeyObject } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { accountsInTeams } from './accounts-in-teams.ts'
import { authoritiesAndStaff } from './authorities-and-staff.ts'
import { outboxOfAskers } from './asker-notices.ts'
import { askingPlaces } from './asking-places.ts'
import { audit } from './audit.ts'
import { openAppPool } from './app-role.ts'
import { canWrite } from './can-write.ts'
import { claimedReferrals } from './claimed-referrals.ts'
import { openPool, ownerLimitMs, type Connection } from './connection-pool.ts'
import { authoritySettings } from './authority-settings.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import { eidReaders } from './eid-readers.ts'
import { eidReferrals } from './eid-referrals.ts'
import { erasedLedger, noLedger, type ErasedLedger } from './erased-ledger.ts'
import { erasingTextsAgain } from './erased-texts.ts'
import { erasing } from './erasing.ts'
import { followUp } from './follow-up/follow-up.ts'
import { readFollowedOfYear } from './follow-up/followed-of-year.ts'
import { heedingNo } from './follow-up/heeding-no.ts'
import { outboxOfReminders } from './follow-up/reminders.ts'
import { overLostConnection } from './lost-connection.ts'
import { lockingAgain } from './locked-again.ts'
import { meetingLog } from './meeting-log.ts'
import { keptDrafts } from './kept-drafts.ts'
import { MeetingKeys } from './meeting-keys.ts'
import { migrate } from './migrations.ts'
import { nodeStore } from './nodes.ts'
import { ledgerOfAllNodes } from './ledger-of-all-nodes.ts'
import { letterReceipts } from './letter-receipts.ts'
import { notices, outboxOfNotices } from './notices.ts'
import { numbers } from './numbers.ts'
import { readingCodes } from './reading-codes.ts'
import { handedOn } from './handed-on.ts'
import { releasedGaps } from './released-gaps.ts'
import { referralCodes } from './referral-codes.ts'
import { secretKey } from './sealed.ts'
import { seats } from './seats.ts'
import { outboxes } from './outboxes.ts'
import { ownForms } from './own-forms.ts'
import { ownTerms } from './own-terms.ts'
import { sealWhatLiesOpen } from './seal-what-lies-open.ts'
import { statistics } from './statistics.ts'
import type { Store } from './store.ts'
import { sweepingTexts } from './sweep-texts.ts'
import { SweepingOwner } from './sweeping-owner.ts'
import type { Tables } from './tables.ts'
import { tellingLedger } from './telling-ledger.ts'

export type StoreSettings = {
  /** `DATABASE_URL`, or what `startOwnPostgres` gave. */
  connection: Connection
  /** 32 bytes, from `loadMasterKey`. */
  masterKey: Buffer
  /** A file where every erasing is noted, for when an older backup is put back; none where it is not said. */
  ledgerFile?: string
  /** Other servers may work on the same database: it is told and heard what each of them keeps. Not on a database of our own. */
  isShared?: boolean
  /** One line at a time, never content. */
  log: (line: string) => void
  /** What fails by itself, and keeps nothing else waiting; in the log where it is not said. */
  onFault?: (fault: unknown) => void
}

/**
 * Connects, brings the tables up to date and checks that the master key fits; throws with one readable line when any of it fails.
 * Afterwards a database that is away for a moment is waited for (about 6 s); then the call is rejected and the process lives on.
 */
export async function openPostgresStore({ connection, masterKey, ledgerFile, isShared = false, log, onFault = failedIn(log) }: StoreSettings): Promise<Store> {
  const owner = openPool(connection, log, ownerLimitMs)
  const pool = await prepared({ owner, connection, masterKey, log }).catch(async (error: unknown) => {
    await owner.end()
    throw error
  })
  const [keys, ledger] = [new MeetingKeys(pool, masterKey), ledgerFile === undefined ? noLedger : erasedLedger(ledgerFile, onFault)]
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const sweeper = new SweepingOwner(owner)
  const sweeping = sweepingTexts(sweeper)
  const followed = followUp({ db, sweeping, ledger, masterKey: secretKey(masterKey) })
  const telling = tellingLedger(meetingLog(pool, keys), { pool, ledger, onFault })
  const meetings = heedingNo(telling.meetings, followed)
  const ends = { ...erasing({ pool, owner: sweeper, db, keys, ledger, sweeping }), ...ledgerOfAllNodes({ pool, db, ledger, isShared }) }
  return {
    ...meetings,
    ...seats(db),
    ...readingCodes(db),
    ...numbers(db),
    ...eidReaders(db, keys),
    ...ofMail({ db, keys, masterKey: secretKey(masterKey), ledger, isNeeded: sweeping.isNeeded }),
    ...letterReceipts(db),
    ...accountsInTeams(db),
    ...ofAuthorities(db, ledger),
    ...textsThatOutlive({ db, masterKey: secretKey(masterKey), sweeping, ledger }),
    ...keptDrafts({ db, masterKey: secretKey(masterKey), ledger, sweeping, onFault }),
    ...claimedReferrals(db),
    ...referralCodes(db),
    ...askingPlaces(db),
    ...eidReferrals(db, secretKey(masterKey)),
    ...followed,
    readFollowed: (year) => readFollowedOfYear(db, pool, year),
    ...audit(db),
    ...nodeStore({ nodeId: isShared ? randomUUID() : null, pool, keys, log }),
    ...ends,
    lockAgain: lockingAgain({ pool, ledger, onFault, ...meetings, ...ends }),
    canWrite: canWrite(pool),
    close: () => Promise.all([sweeper.close(), telling.atRest()]).then(async () => void (await Promise.all([db.destroy(), pool.end(), owner.end()]))),
  }
}

/** A message may quote what somebody wrote. */
const failedIn = (log: (line: string) => void) => (fault: unknown) => log(`Something failed by itself (${(fault as { code?: string }).code ?? (fault as Error).name}).`)

/** What goes on from meetings to others, each text under a key of its own. */
const textsThatOutlive = (parts: Parameters<typeof releasedGaps>[0]) => ({ ...handedOn(parts), ...releasedGaps(parts), eraseTextsAgain: parts.sweeping.leaves(erasingTextsAgain(parts.db, parts.ledger)) })

/** What belongs to an authority and to none of its meetings. */
const ofAuthorities = (db: Kysely<Tables>, ledger: ErasedLedger) => ({ ...catalogueEntries(db), ...authoritiesAndStaff(db), ...ownTerms(db), ...ownForms(db), ...authoritySettings(db), ...statistics(db, ledger) })

/** What goes out of the house, and how. */
const ofMail = ({ db, keys, masterKey, ...told }: { db: Kysely<Tables>; keys: MeetingKeys; masterKey: KeyObject; ledger: ErasedLedger; isNeeded: () => void }) => ({
  ...notices(db, keys, told.ledger),
  ...outboxes(db, { notice: outboxOfNotices(keys), asker_notice: outboxOfAskers(masterKey), reminder: outboxOfReminders(masterKey) }, told),
})

/** Everything that the tables' owner does at the start. Gives the pool to work with. */
async function prepared({ owner, ...settings }: StoreSettings & { owner: Pool }): Promise<Pool> {
  await overLostConnection(() => migrate(owner, settings.log))
  await new MeetingKeys(owner, settings.masterKey).refuseOtherMasterKey()
  await overLostConnection(() => sealWhatLiesOpen(owner, secretKey(settings.masterKey)))
  return openAppPool({ owner, ...settings })
}
