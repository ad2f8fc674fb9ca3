import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { openStuckMailServer, type StuckAt } from '#test/support/stuck-mail-server.ts'
import { outbox } from './outbox.ts'

let folder = ''
beforeAll(async () => {
  mkdirSync(resolve('node_modules/.sampratad'), { recursive: true })
  folder = mkdtempSync(resolve('node_modules/.sampratad/sender-'))
  await build({ configFile: false, logLevel: 'silent', build: { ssr: resolve('test/delivery/notices/sender-process.ts'), outDir: folder, target: 'node20', rolldownOptions: { output: { entryFileNames: 'sender.mjs' } } } })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A notice of which a sender of its own was killed, when the mail server had come so far. */
async function killedAt(at: StuckAt) {
  const database = await testDatabase()
  const server = await openStuckMailServer(at)
  const box = await outbox(await testStore(database))
  await box.ask()
  const given = JSON.stringify({ connection: database.connection, masterKey: database.masterKey.toString('base64'), settings: server.settings, at: box.now() })
  const child = spawn(process.execPath, [join(folder, 'sender.mjs'), given], { stdio: ['ignore', 'ignore', 'inherit'] })
  await server.isThere
  child.kill('SIGKILL')
  await once(child, 'exit')
  server.goOn()
  expect(await box.states()).toEqual(['sending'])
  box.letPass(60_000)
  await box.sendOnce(server.settings)
  expect(await box.states(), 'another server may still be at it').toEqual(['sending'])
  box.letPass(61_000)
  return { ...box, ...server }
}

describe('a server that is killed while it sends', () => {
  it.each([['message', 1], ['address', 0]] as const)('[SEND-4] [SEND-2] leaves the notice unsure once the mail server is told the %s, and neither it nor the next server sends it twice', async (at, had) => {
    const { ask, sendOnce, states, letPass, mails, settings } = await killedAt(at)
    await sendOnce(settings)
    letPass(48 * 3_600_000)
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['unsure'], had])
    await ask()
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['sent'], had + 1])
  })

  it('[SEND-33] leaves a notice of which the mail server was told nothing to wait, and the next server sends it once', async () => {
    const { sendOnce, states, letPass, mails, settings } = await killedAt('greeting')
    await sendOnce(settings)
    letPass(48 * 3_600_000)
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['sent'], 1])
  })
})
