import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { keepLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { ClaimedMail, MailEnd, MailHindrance, MailOutcome, MailTry, OutboxName, OutboxStore } from './outbox-store.ts'
import type { Tables } from './tables.ts'

type Row = { id: string; attempts: number }
type Ending = { state: MailEnd; at: string; by?: string }

/** What one table of mails has of its own. */
export type Outbox<Kept extends Row = Row> = {
  name: OutboxName
  /** Why a row may not go now, in SQL; null where it may. */
  hindrance: RawBuilder<MailHindrance | null>
  /** What is hindered is stopped for good; else it waits until it is not. */
  stopsWhenHindered: boolean
  /** Its rows say when and why they came to an end. */
  tellsWhy: boolean
  /** Null: erased or stopped in this very moment, so that there is nothing left to send, and no row to settle. */
  open(db: Kysely<Tables>, row: Kept): Promise<Pick<ClaimedMail, 'address' | 'language' | 'dueAt' | 'about'> | null>
  /** In the transaction in which it came to its end: what is noted, and what is kept no longer. Gives whether that is to be swept from the files. */
  end(inside: Kysely<Tables>, row: Kept, ending: Ending): Promise<boolean>
  /** What the ledger is to say of it, so that it does not go once more from a backup that is put back; where it may, nothing is said. */
  endInLedger?(row: Kept, at: string): Erased
}

/** How mails are claimed, handed over, settled and tidied: the same for each outbox. They are emptied in the order in which they are given. `isNeeded`: something is to be swept from the files. */
export function outboxes(db: Kysely<Tables>, all: Readonly<Record<OutboxName, Outbox>>, { ledger, isNeeded }: { ledger: ErasedLedger; isNeeded: () => void }): OutboxStore {
  const inside = async (work: (inside: Kysely<Tables>) => Promise<Ended>) => {
    const { lines, isToBeSwept } = await overLostConnection(() => db.transaction().execute(work))
    if (isToBeSwept) isNeeded()
    if (lines.length > 0) await ledger.add(lines)
  }
  return {
    // Not asked again by itself: what was claimed and not heard of waits again after a while.
    claimMail: async (now) => {
      for (const outbox of Object.values(all)) {
        const claimed = await claim(db, outbox, now)
        if (claimed) return claimed
      }
      return null
    },
    handOver: (mail) => overLostConnection(() => handOver(db, all[mail.outbox], mail)),
    settleMail: (outcome) => inside((rows) => settle(rows, all[outcome.outbox], outcome)),
    tidyOutboxes: async (now, claimedBefore) => {
      for (const outbox of Object.values(all)) await inside((rows) => tidy(rows, outbox, { now, claimedBefore: new Date(claimedBefore) }))
    },
  }
}

/** Whether the authority of such a row hands letters over on paper alone by now. */
export const isOnPaperAlone = (name: OutboxName): RawBuilder<boolean> =>
  sql`coalesce((select reading_gate from authority_setting s where s.host_authority_id = ${sql.table(name)}.host_authority_id order by version desc limit 1), '') = 'paperOnly'`

const tableOf = ({ name }: Outbox) => sql.table(name)

async function claim(db: Kysely<Tables>, outbox: Outbox, now: string): Promise<ClaimedMail | null> {
  const next = sql`select id from ${tableOf(outbox)} where state = 'waiting' and next_try_at <= ${new Date(now)} and (${outbox.hindrance}) is null order by next_try_at limit 1 for update skip locked`
  const { rows } = await sql<Row>`update ${tableOf(outbox)} set state = 'sending', attempts = attempts + 1, claimed_at = ${new Date(now)}, next_try_at = null, is_in_hand = true where id in (${next}) returning *`.execute(db)
  if (!rows[0]) return null
  const opened = await outbox.open(db, rows[0])
  // Gone meanwhile, and its row with it: to the next.
  return opened ? { ...opened, outbox: outbox.name, id: rows[0].id, attempt: rows[0].attempts } : claim(db, outbox, now)
}

const isInTry = ({ id, attempt }: MailTry) => sql`id = ${id} and attempts = ${attempt}`

async function handOver(db: Kysely<Tables>, outbox: Outbox, mail: MailTry): ReturnType<OutboxStore['handOver']> {
  const { rows } = await sql<{ hindrance: MailHindrance | null }>`update ${tableOf(outbox)} set is_in_hand = is_in_hand and (${outbox.hindrance}) is not null where ${isInTry(mail)} and state = 'sending' returning (${outbox.hindrance}) as hindrance`.execute(db)
  return rows[0] ? (rows[0].hindrance ?? 'mayGo') : 'gone'
}

type End = Ending & { why: RawBuilder<unknown> | string | null }
type Ended = { isToBeSwept: boolean; lines: Erased[] }

/** Brings these rows to their end. Gives how many there were, whether something is to be swept, and what the ledger is to say of it. */
export async function endMails(inside: Kysely<Tables>, outbox: Outbox, which: RawBuilder<unknown>, { why, ...ending }: End): Promise<Ended & { count: number }> {
  const told = outbox.tellsWhy ? sql`, why = ${why}, settled_at = ${new Date(ending.at)}` : sql``
  const { rows } = await sql<Row>`update ${tableOf(outbox)} set state = ${ending.state}, next_try_at = null, is_in_hand = false ${told} where ${which} returning *`.execute(inside)
  let isToBeSwept = false
  for (const row of rows) isToBeSwept = (await outbox.end(inside, row, ending)) || isToBeSwept
  const lines = await keepLines(inside, rows.flatMap((row) => outbox.endInLedger?.(row, ending.at) ?? []))
  return { count: rows.length, isToBeSwept, lines }
}

/** Back to those that wait, from this moment (ISO 8601) on. */
const waitAgain = (inside: Kysely<Tables>, outbox: Outbox, which: RawBuilder<unknown>, { from, why }: { from: string; why: string | null }) =>
  sql`update ${tableOf(outbox)} set state = 'waiting', next_try_at = ${new Date(from)}, is_in_hand = false ${outbox.tellsWhy ? sql`, why = ${why}, settled_at = null` : sql``} where ${which}`.execute(inside)

async function settle(inside: Kysely<Tables>, outbox: Outbox, outcome: MailOutcome): Promise<Ended> {
  const { why, at } = outcome
  const which = sql`${isInTry(outcome)} and state in ('sending', 'unsure')`
  if (outcome.state !== 'waiting') return endMails(inside, outbox, which, { state: outcome.state, why, at })
  await waitAgain(inside, outbox, which, { from: outcome.nextTryAt, why })
  return { isToBeSwept: false, lines: [] }
}

async function tidy(inside: Kysely<Tables>, outbox: Outbox, { now: at, claimedBefore }: { now: string; claimedBefore: Date }): Promise<Ended> {
  const hasLapsed = sql`state = 'sending' and claimed_at < ${claimedBefore}`
  await waitAgain(inside, outbox, sql`${hasLapsed} and is_in_hand`, { from: at, why: null })
  const unsure = await endMails(inside, outbox, hasLapsed, { state: 'unsure', why: null, at })
  if (!outbox.stopsWhenHindered) return unsure
  const hindered = await endMails(inside, outbox, sql`state = 'waiting' and (${outbox.hindrance}) is not null`, { state: 'stopped', why: sql`nullif(${outbox.hindrance}, 'isOver')`, at })
  return { isToBeSwept: unsure.isToBeSwept || hindered.isToBeSwept, lines: [...unsure.lines, ...hindered.lines] }
}
