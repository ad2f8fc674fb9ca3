import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '../../server/bootstrap/command.mjs'
import { root } from '../../server/bootstrap/repository-root.mjs'

const folder = mkdtempSync(join(tmpdir(), 'sampratad-run-ts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the same program is run many times at once, and leaves nothing of its own behind', async () => {
  const file = join(folder, 'says.ts')
  writeFileSync(file, 'const said: string = process.argv[2] ?? ""\nconsole.log(said)\n')
  const told = ['one', 'two', 'three', 'four', 'five', 'six']
  const ended = await Promise.all(told.map((word) => run(process.execPath, ['server/bootstrap/run-ts.mjs', file, word], { cwd: root })))
  expect(ended).toEqual(told.map((word) => ({ code: 0, output: `${word}\n` })))
  expect(readdirSync(join(root, 'node_modules/.cache/sampratad')).filter((name) => name.includes(basename(folder).toLowerCase()) || name.includes(basename(folder)))).toEqual([])
})
