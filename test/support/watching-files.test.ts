import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it, vi } from 'vitest'

it('a word at the end of a large file that has shrunk is found, however long the file is now', async () => {
  const house = mkdtempSync(join(tmpdir(), 'sampratad-watched-'))
  const folder = join(house, 'watched')
  mkdirSync(folder)
  /** In one instant, of a time when nothing is read again: nobody meets half a file. */
  let writtenAt = Date.now() / 1000 - 100
  const write = (text: string) => {
    writeFileSync(join(house, 'new'), text)
    utimesSync(join(house, 'new'), (writtenAt += 1), writtenAt)
    renameSync(join(house, 'new'), join(folder, 'log'))
  }
  write('a'.repeat(2 ** 21))
  const worker = new Worker(new URL('watching-files.mjs', import.meta.url), { workerData: { folder, leftOut: [] } })
  const found: string[] = []
  let passes = 0
  worker.on('message', (told: { passes: number } | { word: string }) => void ('passes' in told ? (passes = told.passes) : found.push(told.word)))
  try {
    await vi.waitFor(() => expect(passes).toBeGreaterThan(1), 10_000)
    write(`${'a'.repeat(2 ** 20)} ${'a'.repeat(50)} bcdfghjkmnpqrt`)
    await vi.waitFor(() => expect(found).toEqual(['bcdfghjkmnpqrt']), 3_000)
  } finally {
    await worker.terminate()
    rmSync(house, { recursive: true })
  }
})
