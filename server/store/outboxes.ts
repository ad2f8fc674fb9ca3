import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { keepLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { ClaimedMail, MailEnd, MailHindrance, MailOutcome, MailTry, OutboxName, OutboxStore } from './outbox-store.ts'
import type { Tables } from './tables.ts'

type Row = { id: string; attempts: number; why?: string | null }
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
}

/** How mails are claimed, handed over, settled and tidied: the same for each outbox. They are emptied in the order in which they are given. `isNeeded`: something is to be swept from the files. */
export function outboxes(db: Kysely<Tables>, all: Readonly<Record<OutboxName, Outbox>>, { ledger, isNeeded }: { ledger: ErasedLedger; isNeeded: () => void }): OutboxStore {
  const inside = async <Come extends Ended>(work: (inside: Kysely<Tables>) => Promise<Come>): Promise<Come> => {
    const ended = await overLostConnection(() => db.transaction().execute(work))
    if (ended.isToBeSwept) isNeeded()
    if (ended.lines.length > 0) await ledger.add(ended.lines)
    return ended
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
    settleMail: async (outcome) => void (await inside((rows) => settle(rows, all[outcome.outbox], outcome))),
    tidyOutboxes: async (now, claimedBefore) => {
      for (const outbox of Object.values(all)) await inside((rows) => tidy(rows, outbox, { now, claimedBefore: new Date(claimedBefore) }))
    },
    endMailsAgain: async () => {
      let count = 0
      for (const outbox of Object.values(all)) count += (await inside((rows) => endAgain(rows, outbox, ledger))).count
      return count
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

const prefix = 'mail:'

/** What the ledger says of a mail that came to its end, so that it does not go once more from a backup that is put back: how, and neither to whom nor of what. */
export const mailInLedger = ({ id, state, why, at }: { id: string; state: MailEnd | 'waiting'; why?: string | null | undefined; at: string }): Erased => ({ id: `${prefix}${id}`, at, why: why ? `${state}:${why}` : state })

/** Brings these rows to their end. Gives how many there were, whether something is to be swept, and what the ledger is to say of it. */
export async function endMails(inside: Kysely<Tables>, outbox: Outbox, which: RawBuilder<unknown>, { why, ...ending }: End): Promise<Ended & { count: number }> {
  const told = outbox.tellsWhy ? sql`, why = ${why}, settled_at = ${new Date(ending.at)}` : sql``
  const { rows } = await sql<Row>`update ${tableOf(outbox)} set state = ${ending.state}, next_try_at = null, is_in_hand = false ${told} where ${which} returning *`.execute(inside)
  let isToBeSwept = false
  for (const row of rows) isToBeSwept = (await outbox.end(inside, row, ending)) || isToBeSwept
  const lines = await keepLines(inside, rows.map(({ id, why: said }) => mailInLedger({ id, state: ending.state, why: said, at: ending.at })))
  return { count: rows.length, isToBeSwept, lines }
}

/** Back to those that wait, from this moment (ISO 8601) on. Gives which. */
const waitAgain = (inside: Kysely<Tables>, outbox: Outbox, which: RawBuilder<unknown>, { from, why }: { from: string; why: string | null }) =>
  sql<{ id: string }>`update ${tableOf(outbox)} set state = 'waiting', next_try_at = ${new Date(from)}, is_in_hand = false ${outbox.tellsWhy ? sql`, why = ${why}, settled_at = null` : sql``} where ${which} returning id`.execute(inside)

async function settle(inside: Kysely<Tables>, outbox: Outbox, outcome: MailOutcome): Promise<Ended> {
  const { why, at } = outcome
  const which = sql`${isInTry(outcome)} and state in ('sending', 'unsure')`
  if (outcome.state !== 'waiting') return endMails(inside, outbox, which, { state: outcome.state, why, at })
  const { rows } = await waitAgain(inside, outbox, which, { from: outcome.nextTryAt, why })
  const waiting = rows.map(({ id }) => mailInLedger({ id, state: 'waiting', at }))
  const known = await inside.selectFrom('ledger_line').select('id').where(sql<boolean>`id = any(${waiting.map(({ id }) => id)})`).execute()
  // What is known there counted as gone, since nothing was heard of it: it waits after all.
  return { isToBeSwept: false, lines: known.length > 0 ? await keepLines(inside, waiting) : [] }
}

async function tidy(inside: Kysely<Tables>, outbox: Outbox, { now: at, claimedBefore }: { now: string; claimedBefore: Date }): Promise<Ended> {
  const hasLapsed = sql`state = 'sending' and claimed_at < ${claimedBefore}`
  await waitAgain(inside, outbox, sql`${hasLapsed} and is_in_hand`, { from: at, why: null })
  const unsure = await endMails(inside, outbox, hasLapsed, { state: 'unsure', why: null, at })
  if (!outbox.stopsWhenHindered) return unsure
  const hindered = await endMails(inside, outbox, sql`state = 'waiting' and (${outbox.hindrance}) is not null`, { state: 'stopped', why: sql`nullif(${outbox.hindrance}, 'isOver')`, at })
  return { isToBeSwept: unsure.isToBeSwept || hindered.isToBeSwept, lines: [...unsure.lines, ...hindered.lines] }
}

const ends = ['sent', 'failed', 'unsure', 'stopped'] as const satisfies readonly MailEnd[]

/** What a database put back from a backup would send once more comes to its end as it did then. What was stopped is not even asked for any more; who got an answer that the backup has lost with its meeting gets the next one, and the line says so. */
async function endAgain(inside: Kysely<Tables>, outbox: Outbox, ledger: ErasedLedger): Promise<Ended & { count: number }> {
  const again = { count: 0, isToBeSwept: false, lines: [] as Erased[] }
  const lines = new Map(ledger.all().flatMap((line) => (line.id.startsWith(prefix) ? [[line.id.slice(prefix.length), line] as const] : [])))
  if (lines.size === 0) return again
  const { rows } = await sql<{ id: string; state: string }>`select id, state from ${tableOf(outbox)} where id = any(${[...lines.keys()]}) and state in ('asked', 'waiting', 'sending') for update`.execute(inside)
  for (const row of rows) {
    const { at = '', why: line = null } = lines.get(row.id) ?? {}
    const [how, why = null] = (line ?? '').split(':')
    const state = ends.find((one) => one === how)
    if (!state) continue
    if (row.state === 'asked' && state !== 'stopped') {
      again.lines.push(...(await keepLines(inside, ledger.saidNow([mailInLedger({ id: row.id, state: 'waiting', at })]))))
      continue
    }
    const ended = await endMails(inside, outbox, sql`id = ${row.id}`, { state, why, at })
    again.count += ended.count
    again.isToBeSwept ||= ended.isToBeSwept
    again.lines.push(...ended.lines)
  }
  return again
}
