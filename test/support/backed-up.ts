import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { whenFileEnds } from './endings.ts'
import { emptyDatabase } from './postgres.ts'
import { run } from './server-command.ts'

/** Two databases, and a folder for what stands beside the first; `there` is the second under the first one's key. */
export async function beside() {
  const [source, target, dataDir] = [await emptyDatabase(), await emptyDatabase(), mkdtempSync(join(tmpdir(), 'sampratad-restored-'))]
  whenFileEnds(() => rmSync(dataDir, { recursive: true, force: true }))
  return { source, target, dataDir, ledgerFile: join(dataDir, 'erased.log'), there: { ...target, masterKey: source.masterKey } }
}
export type Beside = Awaited<ReturnType<typeof beside>>

const file = (dataDir: string) => join(dataDir, 'backup')

export const backUp = async ({ source, dataDir }: Beside) => expect(await run('backup', [file(dataDir)], { dataDir, masterKey: source.masterKey, database: source.connection })).toMatchObject({ code: 0, why: '' })

/** Puts the backup back, by the ledger as it is now and those of other nodes. Gives what came of it. */
export const restored = ({ source, target, dataDir }: Beside, ledgers: string[] = []) => run('restore', [...['content', 'keys'].map((part) => `${file(dataDir)}.${part}.gz`), ...ledgers], { dataDir, masterKey: source.masterKey, database: target.connection })

/** The same where nothing goes wrong. Gives what was said. */
export async function putBack(beside: Beside, ledgers: string[] = []): Promise<string> {
  const { code, said, why } = await restored(beside, ledgers)
  expect([why, code]).toEqual(['', 0])
  return said
}
