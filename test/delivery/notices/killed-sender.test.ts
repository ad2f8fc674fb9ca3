import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openMailServer } from '#test/support/mail-server.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { outbox } from './outbox.ts'

let folder = ''
beforeAll(async () => {
  mkdirSync(resolve('node_modules/.sampratad'), { recursive: true })
  folder = mkdtempSync(resolve('node_modules/.sampratad/sender-'))
  await build({ configFile: false, logLevel: 'silent', build: { ssr: resolve('test/delivery/notices/sender-process.ts'), outDir: folder, target: 'node20', rolldownOptions: { output: { entryFileNames: 'sender.mjs' } } } })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a server that is killed while it sends', () => {
  it('[SEND-4] [SEND-2] leaves the notice unsure, and neither it nor the next server sends it twice', async () => {
    const database = await testDatabase()
    const { settings, mails, says } = await openMailServer()
    const { ask, sendOnce, states, now, letPass } = await outbox(await testStore(database))
    says.toMessage = 'silence'
    await ask()
    const given = JSON.stringify({ connection: database.connection, masterKey: database.masterKey.toString('base64'), settings, at: now() })
    const child = spawn(process.execPath, [join(folder, 'sender.mjs'), given], { stdio: ['ignore', 'ignore', 'inherit'] })
    await vi.waitFor(() => expect(mails.length).toBe(1), { timeout: 20_000 })
    child.kill('SIGKILL')
    await once(child, 'exit')
    says.toMessage = 'taken'
    expect(await states()).toEqual(['sending'])
    letPass(60_000)
    await sendOnce(settings)
    expect(await states(), 'another server may still be at it').toEqual(['sending'])
    letPass(61_000)
    await sendOnce(settings)
    letPass(48 * 3_600_000)
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['unsure'], 1])
    await ask()
    await sendOnce(settings)
    expect([await states(), mails.length]).toEqual([['sent'], 2])
  })
})
