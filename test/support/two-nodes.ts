import type { Store } from '#server/store/store.ts'
import { whenTestEnds } from './endings.ts'
import { asked, testDatabase, testStore, type TestDatabase } from './postgres.ts'
import { testApp, type TestApp } from './test-app.ts'

export type TwoNodes = { database: TestDatabase; a: TestApp; b: TestApp }
/** `hears`: by being told alone (else what was not told is found all the same a little later), or by asking alone. */
type Settings = { hears?: 'news' | 'asking' }

/** One more node on this database; it knows of the others, and they of it, when this is done. */
export async function anotherNode(database: TestDatabase, { hears = 'news' }: Settings = {}): Promise<TestApp> {
  const app = await testApp({ store: hearing(await testStore(database, undefined, true), hears), masterKey: database.masterKey })
  // Each holds connections: they are given back before the next test wants its own.
  whenTestEnds(() => app.close().finally(() => app.store.close()))
  const { nodeId } = app.store
  await untilInDatabase(database, 'select 1 from node where id = $1', [nodeId])
  return app
}

const hearing = (store: Store, hears: NonNullable<Settings['hears']>): Store =>
  hears === 'news' ? { ...store, findVersions: () => Promise.resolve([]) } : { ...store, joinNodes: (ears) => store.joinNodes({ ...ears, news: () => undefined }) }

/** Two nodes on one database, as two processes would be. */
export async function twoNodes(settings: Settings = {}): Promise<TwoNodes> {
  const database = await testDatabase()
  const a = await anotherNode(database, settings)
  return { database, a, b: await anotherNode(database, settings) }
}

/** Asks the database until it has an answer; throws after 10 s. */
export async function untilInDatabase({ connection }: TestDatabase, sql: string, values: unknown[] = []): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [first] = await asked(connection, sql, values)
    if (first) return first
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`After 10 s there still is no answer to: ${sql}`)
}
