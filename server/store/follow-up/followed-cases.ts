import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { answersSchema, isUnanswered, noAnswers, type About, type Answers } from '#core/follow-up/answers.ts'
import { itemsTakenAway } from '#core/follow-up/coded-point.ts'
import { voiceSchema } from '#core/follow-up/codes.ts'
import { mayStillChange } from '#core/follow-up/moments.ts'
import { writeAudit } from '../audit.ts'
import type { Erased, ErasedLedger } from '../erased-ledger.ts'
import { keepLines } from '../ledger-lines.ts'
import { holdConsented } from '../living-meeting.ts'
import { overLostConnection } from '../lost-connection.ts'
import type { Tables } from '../tables.ts'
import { noteItems } from '../taking-out.ts'
import type { FollowUpStore, NewAnswers, NewCaseCode } from './follow-up-store.ts'
import { newsOf, nextNews, tellNobody, tellTeam } from './news.ts'
import { marksNow, saidAbout, saidIn, takenLines, type Marks } from './said-marks.ts'
import { hasTakenAway } from './taken-away-by-team.ts'
import { dayOf, standing, standingWhole, wholeOf } from './whole-cases.ts'

type FollowedCases = Pick<FollowUpStore, 'saveCaseCode' | 'findCaseByCode' | 'readCase' | 'hasTakenAway' | 'saveFollowUp'>

type Parts = { db: Kysely<Tables>; ledger: ErasedLedger; masterKey: KeyObject }

/** Cases that are followed up: their codes, and what was answered. */
export const followedCases = ({ db, ledger, masterKey }: Parts): FollowedCases => ({
  saveCaseCode: (code) => overLostConnection(() => db.transaction().execute((inside) => save(inside, code))),
  findCaseByCode: (codeHash) => overLostConnection(() => find(db, codeHash)),
  readCase: (caseId) =>
    overLostConnection(async () => {
      const row = await standingWhole(db).where('followed_case.id', '=', caseId).executeTakeFirst()
      return row ? wholeOf(row) : null
    }),
  hasTakenAway: (whose) => overLostConnection(() => hasTakenAway(db, whose)),
  saveFollowUp: async (said) => {
    const taken = await overLostConnection(() => db.transaction().execute((inside) => answer(inside, masterKey, said)))
    if (taken) await ledger.add(taken)
    return taken !== null
  },
})

async function save(inside: Kysely<Tables>, { codeHash, meetingId, hostAuthorityId, caseId, ofCase, isNamed, series, sees, voice, answerer, asks, seatId, formId, kommun, heldOn, mayCount, items, supportBefore, by, at }: NewCaseCode): Promise<boolean> {
  if (meetingId !== null && !(await holdConsented(inside, meetingId))) return false
  const fresh = await inside
    .insertInto('followed_case')
    .values({ id: caseId, host_authority_id: hostAuthorityId, meeting_id: meetingId, form_id: formId, kommun, held_on: heldOn, may_count: mayCount, gender: null, age_band: null, series: series ?? (ofCase === null ? await seriesOf(inside, meetingId, caseId) : caseId), of_case: ofCase ?? '', is_named: isNamed, support_before: supportBefore })
    .onConflict((conflict) => conflict.columns(meetingId === null ? ['id'] : ['meeting_id', 'of_case']).doUpdateSet({ may_count: mayCount, support_before: supportBefore }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = items.map(({ nr, kind, track, organisation = null, byMonth = null }) => ({ case_id: fresh.id, host_authority_id: hostAuthorityId, nr, kind, track, organisation, by_month: byMonth }))
  if (rows.length > 0) await inside.insertInto('followed_item').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
  const replaced = await letGo(inside, fresh.id, { voice, sees, seatId })
  await inside.insertInto('case_code').values({ code_hash: codeHash, case_id: fresh.id, host_authority_id: hostAuthorityId, sees, seat_id: seatId, voice, answerer: voice === 'team' ? replaced || answerer : '', asks: [...asks] }).execute()
  await writeAudit(inside, { at, hostAuthorityId, ...(meetingId !== null && { meetingId }), what: `caseCodeIssued ${voice ?? sees}`, byWhom: by })
  return true
}

/** The code that a new one takes the place of; gives whose answers of the team it opened. One from before, for all voices, ends with the next for who brought the question. */
async function letGo(inside: Kysely<Tables>, caseId: string, { voice, sees, seatId }: Pick<NewCaseCode, 'voice' | 'sees' | 'seatId'>): Promise<string | undefined> {
  const gone = await inside
    .deleteFrom('case_code')
    .where('case_id', '=', caseId)
    .where((where) =>
      voice === 'team'
        ? where.and([where('seat_id', '=', seatId), where('sees', '=', 'outcomes')])
        : where.or([where.and([where('voice', 'is not distinct from', voice), where('sees', '=', sees)]), ...(voice === 'referrer' ? [where.and([where('voice', 'is', null), where('sees', '=', 'questions')])] : [])]),
    )
    .returning('answerer')
    .execute()
  return gone[0]?.answerer
}

/** Of a meeting that goes on from another, or that another goes on from, that one's; else a new one. */
async function seriesOf(inside: Kysely<Tables>, meetingId: string | null, caseId: string): Promise<string> {
  if (meetingId === null) return caseId
  const other = await inside
    .selectFrom('followed_case')
    .select('series')
    .where((where) => where.or([where('meeting_id', 'in', where.selectFrom('meeting').select('follows').where('id', '=', meetingId)), where('meeting_id', 'in', where.selectFrom('meeting').select('id').where('follows', '=', meetingId))]))
    .orderBy('held_on')
    .executeTakeFirst()
  return other?.series ?? caseId
}

async function find(db: Kysely<Tables>, codeHash: Buffer): ReturnType<FollowUpStore['findCaseByCode']> {
  const row = await standingWhole(db).innerJoin('case_code', 'case_code.case_id', 'followed_case.id').select(['case_code.sees', 'case_code.voice', 'case_code.answerer', 'case_code.asks']).where('code_hash', '=', codeHash).executeTakeFirst()
  if (!row) return null
  const own = row.voice ?? (row.sees === 'questions' ? null : 'nobody')
  const taken = own === null ? await db.selectFrom('case_code').select('voice').where('case_id', '=', row.id).where('voice', 'is not', null).execute() : []
  const opens = voiceSchema.options.filter((voice) => (own === null ? !taken.some((one) => one.voice === voice) : voice === own))
  return { followed: wholeOf(row), sees: row.sees, opens, answerer: row.answerer, asks: row.asks }
}

/** Gives what the ledger is to say of what was taken away; null when nothing could be kept. */
async function answer(inside: Kysely<Tables>, key: KeyObject, said: NewAnswers): Promise<Erased[] | null> {
  const { caseId, months, voice, answers, about, at } = said
  const row = await standing(inside).where('followed_case.id', '=', caseId).forUpdate('followed_case').executeTakeFirst()
  if (!row || (voice === 'team' && (await hasTakenAway(inside, said)))) return null
  const ofAnswers = answers === null ? [] : await keepAnswers(inside, key, { ...said, answers, hostAuthorityId: row.host_authority_id })
  if (ofAnswers === null) return null
  const ofAbout = about === null ? [] : await keepAbout(inside, key, { caseId, about, before: { gender: row.gender, ageBand: row.age_band }, marks: row.marks, at })
  await writeAudit(inside, { at, hostAuthorityId: row.host_authority_id, what: `followUpAnswered ${voice} ${months}`, ...(row.meeting_id !== null && { meetingId: row.meeting_id }) })
  return keepLines(inside, [...ofAnswers, ...ofAbout])
}

/** Gives what was taken away. */
async function keepAbout(inside: Kysely<Tables>, key: KeyObject, { caseId, about, marks, at, ...stood }: { caseId: string; about: About; before: About; marks: Marks; at: string }): Promise<Erased[]> {
  const [now, before] = [saidAbout(about), saidAbout(stood.before)]
  await inside.updateTable('followed_case').set({ gender: about.gender, age_band: about.ageBand, marks: JSON.stringify(marksNow(now, before, marks)) }).where('id', '=', caseId).execute()
  return takenLines(key, { caseId }, { before, now, marks, at })
}

/** Gives what was taken away, which goes from the next meeting too; null when they can no longer be changed. */
async function keepAnswers(inside: Kysely<Tables>, key: KeyObject, { caseId, hostAuthorityId, months, voice, answerer, answers, today, at }: NewAnswers & { answers: Answers; hostAuthorityId: string }): Promise<Erased[] | null> {
  const row = await inside.selectFrom('followed_answer').select(['first_on', 'answers', 'news', 'marks']).where('case_id', '=', caseId).where('months', '=', months).where('voice', '=', voice).where('answerer', '=', answerer).executeTakeFirst()
  const said = row ? answersSchema.parse(row.answers) : noAnswers
  // Whoever has taken all of it away answers anew.
  const isFirst = isUnanswered(said)
  if (row && !isFirst && !mayStillChange(dayOf(row.first_on), today)) return null
  // What became of the items is news to those who sat there; grades and steps are not theirs to see.
  const next = await nextNews(inside, caseId)
  const news = newsOf(answers, { said, news: row?.news ?? {} }, next)
  const [now, before, marks] = [saidIn(answers), saidIn(said), row?.marks ?? {}]
  const kept = { answers: JSON.stringify(answers), news: JSON.stringify(news), marks: JSON.stringify(marksNow(now, before, marks)) }
  await inside
    .insertInto('followed_answer')
    .values({ case_id: caseId, host_authority_id: hostAuthorityId, months, voice, answerer, ...kept, first_on: today })
    .onConflict((conflict) => conflict.columns(['case_id', 'months', 'voice', 'answerer']).doUpdateSet({ ...kept, ...(isFirst && { first_on: today }) }))
    .execute()
  if (Object.values(news).includes(next)) await tellTeam(inside, { caseId, answerer, today, news: next })
  await tellNobody(inside, caseId)
  await noteItems(inside, { caseId, hostAuthorityId, nrs: itemsTakenAway(said, answers), at })
  return takenLines(key, { caseId, months, voice, answerer }, { before, now, marks, at })
}
