import { randomBytes, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { answersSchema, noAnswers } from '#core/follow-up/answers.ts'
import { itemsTakenAway } from '#core/follow-up/coded-point.ts'
import { dayAfterMonths, keptForMonths } from '#core/follow-up/moments.ts'
import { writeAudit } from '../audit.ts'
import type { Erased, ErasedLedger } from '../erased-ledger.ts'
import { keepLines } from '../ledger-lines.ts'
import { overLostConnection } from '../lost-connection.ts'
import type { Tables } from '../tables.ts'
import { noteCases, noteItems } from '../taking-out.ts'
import type { FollowUpStore } from './follow-up-store.ts'
import { tellNobody } from './news.ts'
import { forgetStoppedAgain } from './stopped-addresses.ts'
import { takeAnswersAwayAgain } from './taken-away-again.ts'
import { teamInLedger, teamPrefix, type OfTeam } from './taken-away-by-team.ts'
import { takeAwayWords } from './team-words.ts'

type ErasedCases = Pick<FollowUpStore, 'eraseCase' | 'eraseOfTeam' | 'heedSeparateNo' | 'countFollowUp' | 'eraseOverdueCases' | 'eraseCasesAgain'>
type Parts = { db: Kysely<Tables>; ledger: ErasedLedger }
type Gone = { id: string; host_authority_id: string; meeting_id: string | null }
type Why = 'asked' | 'saidNo' | 'timeIsOver'

/** How follow-ups end: nothing of them is left but a line that says so, and their id in the ledger. */
export const erasedCases = ({ db, ledger, masterKey }: Parts & { masterKey: KeyObject }): ErasedCases => ({
  eraseCase: async (caseId, at) => (await erase({ db, ledger }, (inside) => inside.deleteFrom('followed_case').where('id', '=', caseId).returning(columns).execute(), { why: 'asked', at })) > 0,
  eraseOfTeam: async (whose, at) => ledger.add(await overLostConnection(() => db.transaction().execute((inside) => eraseOfTeam(inside, whose, at)))),
  heedSeparateNo: async (meetingId, kind, at) => {
    if (kind === 'followUp') return void (await erase({ db, ledger }, (inside) => inside.deleteFrom('followed_case').where('meeting_id', '=', meetingId).returning(columns).execute(), { why: 'saidNo', at }))
    await ledger.add(await mayCount({ db, ledger }, { meetingId, isYes: false, at }, () => true))
  },
  countFollowUp: async (meetingId, at) => {
    const noes = new Set(ledger.all().map(({ id }) => id))
    await ledger.add(await mayCount({ db, ledger }, { meetingId, isYes: true, at }, (id) => noes.has(id)))
  },
  eraseOverdueCases: async (today, at) => {
    const heldBy = dayAfterMonths(today, -keptForMonths)
    return erase({ db, ledger }, (inside) => inside.deleteFrom('followed_case').where('held_on', '<', sql<Date>`${heldBy}::date`).returning(columns).execute(), { why: 'timeIsOver', at })
  },
  eraseCasesAgain: async (at) => {
    const said = new Map(ledger.all().flatMap((line) => (line.id.startsWith(prefix) ? [[line.id.slice(prefix.length), line] as const] : [])))
    const noes = ledger.all().flatMap(({ id, why }) => (id.startsWith(countedPrefix) && why === 'no' ? [id.slice(countedPrefix.length)] : []))
    if (noes.length > 0) await overLostConnection(() => db.updateTable('followed_case').set({ may_count: false }).where('id', 'in', noes).execute())
    const inPart = await overLostConnection(() => db.transaction().execute(async (inside) => (await eraseOfTeamAgain(inside, ledger, at)) + (await takeAnswersAwayAgain(inside, { ledger, key: masterKey, at })) + (await forgetStoppedAgain(inside, ledger))))
    if (said.size === 0) return inPart
    return inPart + await erase({ db, ledger }, (inside) => inside.deleteFrom('followed_case').where('id', 'in', [...said.keys()]).returning(columns).execute(), { why: 'asked', at, said })
  },
})

/** Gives what the ledger is to say of the answers and words that went. The code answers as another from now on, so that what is answered anew does not go where the ledger takes this away from a backup once more. */
async function eraseOfTeam(inside: Kysely<Tables>, { caseId, answerer }: OfTeam, at: string): Promise<Erased[]> {
  const found = await inside.selectFrom('followed_case').select(['host_authority_id', 'meeting_id']).where('id', '=', caseId).forUpdate().executeTakeFirst()
  if (!found) return []
  await noteTaken(inside, await inside.deleteFrom('followed_answer').where('case_id', '=', caseId).where('voice', '=', 'team').where('answerer', '=', answerer).returning(ofTeam).execute(), at)
  await tellNobody(inside, caseId)
  if (answerer !== '') await inside.deleteFrom('reminder_address').where('case_id', '=', caseId).where('answerer', '=', answerer).execute()
  await writeAudit(inside, { at, hostAuthorityId: found.host_authority_id, what: 'followUpTakenAway team', ...(found.meeting_id !== null && { meetingId: found.meeting_id }) })
  await answerAnew(inside, { caseId, answerer })
  const line: Erased = { id: teamInLedger({ caseId, answerer }), at, why: 'takenBack' }
  await keepLines(inside, [line])
  return [line, ...(await takeAwayWords(inside, { caseId, answerer }, at)), ...(await takeAwayWords(inside, { caseId, answerer: null }, at))]
}

const ofTeam = ['case_id', 'host_authority_id', 'answerer', 'answers'] as const

/** What these pages said of items goes from the next meeting too. */
async function noteTaken(inside: Kysely<Tables>, pages: readonly { case_id: string; host_authority_id: string; answers: unknown }[], at: string): Promise<void> {
  for (const { case_id: caseId, host_authority_id: hostAuthorityId, answers } of pages) await noteItems(inside, { caseId, hostAuthorityId, nrs: itemsTakenAway(answersSchema.parse(answers), noAnswers), at })
}

const answerAnew = (inside: Kysely<Tables>, { caseId, answerer }: OfTeam) =>
  inside.updateTable('case_code').set({ answerer: randomBytes(12).toString('base64url') }).where('case_id', '=', caseId).where('voice', '=', 'team').where('answerer', '=', answerer).execute()

/** What the ledger says that one of the team took away, and a database put back from a backup still has; their words have lines of their own. Gives of how many something went. */
async function eraseOfTeamAgain(inside: Kysely<Tables>, ledger: ErasedLedger, at: string): Promise<number> {
  const taken = ledger.all().flatMap(({ id }) => (id.startsWith(teamPrefix) ? [id.slice(teamPrefix.length)] : []))
  if (taken.length === 0) return 0
  const isTaken = sql<boolean>`voice = 'team' and case_id || ':' || answerer = any(${taken})`
  const codes = await inside.selectFrom('case_code').select(['case_id', 'answerer']).where(isTaken).execute()
  const gone = await inside.deleteFrom('followed_answer').where(isTaken).returning(ofTeam).execute()
  await noteTaken(inside, gone, at)
  await inside.deleteFrom('reminder_address').where(sql<boolean>`answerer <> '' and case_id || ':' || answerer = any(${taken})`).execute()
  for (const { case_id: caseId, answerer } of codes) await answerAnew(inside, { caseId, answerer })
  // A page of theirs that is open still keeps nothing here either.
  const held = new Set(codes.map(({ case_id: caseId, answerer }) => teamInLedger({ caseId, answerer })))
  await keepLines(inside, ledger.all().filter(({ id }) => held.has(id)))
  for (const caseId of new Set(gone.map(({ case_id }) => case_id))) await tellNobody(inside, caseId)
  return new Set(gone.map(({ case_id, answerer }) => `${case_id}:${answerer}`)).size
}

const prefix = 'followed:'
export const caseInLedger = (id: string, at: string, why: string): Erased => ({ id: `${prefix}${id}`, at, why })

/** A no to being counted, and a yes after it: the last of them counts. */
const countedPrefix = 'counted:'
const countedInLedger = (id: string, at: string, why: 'yes' | 'no'): Erased => ({ id: `${countedPrefix}${id}`, at, why })

/** Gives what the ledger is to say of it: a no always, a yes where a no is known, to the ledger (`isKnown`) or to the database alone. */
const mayCount = ({ db, ledger }: Parts, { meetingId, isYes, at }: { meetingId: string; isYes: boolean; at: string }, isKnown: (id: string) => boolean): Promise<Erased[]> =>
  overLostConnection(() =>
    db.transaction().execute(async (inside) => {
      const said = await inside.updateTable('followed_case').set({ may_count: isYes }).where('meeting_id', '=', meetingId).returning('id').execute()
      const lines = ledger.saidNow(said.map(({ id }) => countedInLedger(id, at, isYes ? 'yes' : 'no')))
      const kept = new Set((await inside.selectFrom('ledger_line').select('id').where(sql<boolean>`id = any(${lines.map(({ id }) => id)})`).execute()).map(({ id }) => id))
      const told = lines.filter(({ id }) => isKnown(id) || kept.has(id))
      return keepLines(inside, told)
    }),
  )

const columns = ['id', 'host_authority_id', 'meeting_id'] as const

/** `said`: what the ledger says of them already, which stands. */
async function erase({ db, ledger }: Parts, deleting: (inside: Kysely<Tables>) => Promise<Gone[]>, { why, at, said }: { why: Why; at: string; said?: ReadonlyMap<string, Erased> }): Promise<number> {
  const erased = await overLostConnection(() =>
    db.transaction().execute(async (inside) => {
      const rows = await deleting(inside)
      const ended = rows.map((row) => ({ row, line: said?.get(row.id) ?? caseInLedger(row.id, at, why) }))
      for (const { row, line } of ended) await writeAudit(inside, { at, hostAuthorityId: row.host_authority_id, what: `followUpErased ${line.why ?? why}`, ...(row.meeting_id !== null && { meetingId: row.meeting_id }) })
      await keepLines(inside, ended.map(({ line }) => line))
      // What goes since its time is over has told what it told.
      await noteCases(inside, ended.flatMap(({ row, line }) => (line.why === 'timeIsOver' ? [] : [row])), at)
      return ended.map(({ line }) => line)
    }),
  )
  await ledger.add(erased)
  return erased.length
}
