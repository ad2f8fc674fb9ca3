import type { KeyObject } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql, type Kysely } from 'kysely'
import { answersSchema } from '#core/follow-up/answers.ts'
import { itemsTakenAway } from '#core/follow-up/coded-point.ts'
import type { ErasedLedger } from '../erased-ledger.ts'
import type { Tables } from '../tables.ts'
import { noteItems } from '../taking-out.ts'
import { tellNobody } from './news.ts'
import { aboutWithout, answersWithout, casesIn, marksNow, saidAbout, saidIn, saidInLedger, saidPrefix, type Marks, type Place } from './said-marks.ts'

type Taken = { key: KeyObject; at: string; ids: ReadonlySet<string>; cases: string[] }

/** What the ledger says that somebody took away of their answers, and a database put back from a backup still has; the rest of them stands. Gives of how many pages of answers, or of how many cases, something went. */
export async function takeAnswersAwayAgain(inside: Kysely<Tables>, { ledger, key, at }: { ledger: ErasedLedger; key: KeyObject; at: string }): Promise<number> {
  const ids = new Set(ledger.all().flatMap(({ id }) => (id.startsWith(saidPrefix) ? [id] : [])))
  const taken = { key, at, ids, cases: casesIn(ids) }
  return ids.size === 0 ? 0 : (await ofAnswers(inside, taken)) + (await ofCases(inside, taken))
}

const goneOf = (names: readonly string[], place: Place, marks: Marks, { key, ids }: Taken) => new Set(names.filter((name) => ids.has(saidInLedger(key, place, name, marks))))

async function ofAnswers(inside: Kysely<Tables>, taken: Taken): Promise<number> {
  const rows = await inside.selectFrom('followed_answer').select(['case_id', 'host_authority_id', 'months', 'voice', 'answerer', 'answers', 'news', 'marks']).where(sql<boolean>`case_id = any(${taken.cases})`).execute()
  let count = 0
  for (const { case_id: caseId, host_authority_id: hostAuthorityId, months, voice, answerer, answers: kept, news, marks } of rows) {
    const said = answersSchema.parse(kept)
    const gone = goneOf(saidIn(said), { caseId, months, voice, answerer }, marks, taken)
    if (gone.size === 0) continue
    const answers = answersWithout(said, gone)
    const stillNews = Object.fromEntries(Object.entries(news).filter(([nr]) => !gone.has(`item-${nr}`)))
    await inside
      .updateTable('followed_answer')
      .set({ answers: JSON.stringify(answers), news: JSON.stringify(stillNews), marks: JSON.stringify(marksNow(saidIn(answers), saidIn(said), marks)) })
      .where((where) => where.and({ case_id: caseId, months, voice, answerer }))
      .execute()
    await tellNobody(inside, caseId)
    await noteItems(inside, { caseId, hostAuthorityId, nrs: itemsTakenAway(said, answers), at: taken.at })
    count += 1
  }
  return count
}

async function ofCases(inside: Kysely<Tables>, taken: Taken): Promise<number> {
  const rows = await inside.selectFrom('followed_case').select(['id', 'gender', 'age_band as ageBand', 'marks']).where(sql<boolean>`id = any(${taken.cases})`).execute()
  let count = 0
  for (const { id: caseId, marks, ...said } of rows) {
    const about = aboutWithout(said, goneOf(saidAbout(said), { caseId }, marks, taken))
    if (isDeepStrictEqual(about, said)) continue
    await inside.updateTable('followed_case').set({ gender: about.gender, age_band: about.ageBand, marks: JSON.stringify(marksNow(saidAbout(about), saidAbout(said), marks)) }).where('id', '=', caseId).execute()
    count += 1
  }
  return count
}
