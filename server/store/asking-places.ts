import { sql, type Kysely } from 'kysely'
import type { AskingPlaces } from './asking-store.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

const secondsInADay = 24 * 3_600

export const askingPlaces = (db: Kysely<Tables>): AskingPlaces => ({
  // Asked again when a connection was lost after the commit it takes two: of a hundred that is little.
  takeRequest: (asking) => overLostConnection(() => take(db, asking)),
  forgetAskingPlaces: (at) =>
    overLostConnection(async () => {
      await sql`delete from asking_place where asked_at <= ${new Date(at)}::timestamptz - make_interval(secs => ${secondsInADay})`.execute(db)
    }),
})

/** In one statement, so that requests that come at once are counted one by one. */
async function take(db: Kysely<Tables>, { hostAuthorityId, placeHash, mostInADay, at }: Parameters<AskingPlaces['takeRequest']>[0]): Promise<boolean> {
  const moment = sql`${new Date(at)}::timestamptz`
  const left = sql`least(${mostInADay}::float8, place.requests_left + greatest(0, extract(epoch from ${moment} - place.asked_at)) * ${mostInADay}::float8 / ${secondsInADay}::float8)`
  const taken = await sql`
    insert into asking_place as place (host_authority_id, place_hash, requests_left, asked_at) values (${hostAuthorityId}, ${placeHash}, ${mostInADay - 1}, ${moment})
    on conflict (host_authority_id, place_hash) do update set requests_left = ${left} - 1, asked_at = greatest(place.asked_at, ${moment})
      where ${left} >= 1
    returning 1`.execute(db)
  return taken.rows.length > 0
}
