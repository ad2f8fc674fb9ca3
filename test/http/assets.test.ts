import { request } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '#test/support/test-app.ts'

const script = 'export const words = "Hej"\n'
const clientDir = mkdtempSync(join(tmpdir(), 'sampratad-assets-'))
let app: TestApp

beforeAll(async () => {
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'assets/page-abc.js'), script)
  writeFileSync(join(clientDir, 'assets/page-abc.js.br'), brotliCompressSync(script))
  writeFileSync(join(clientDir, 'assets/plain-abc.js'), script)
  app = await testApp({ clientDir })
})
afterAll(() => rmSync(clientDir, { recursive: true, force: true }))

/** Past fetch, which unpacks by itself. */
const asset = (name: string, accepts: string) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(`${app.url}/assets/${name}`, { headers: { 'accept-encoding': accepts } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    }).on('error', reject).end()
  })

describe('an asset that the build has made small', () => {
  it('comes as brotli to who reads it, under the type it has itself and for a year', async () => {
    const { status, headers, body } = await asset('page-abc.js', 'gzip, deflate, br')
    expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([200, 'br', 'public, max-age=31536000, immutable'])
    expect([headers['content-type'], headers['vary'], headers['x-content-type-options']]).toEqual(['text/javascript; charset=utf-8', 'Accept-Encoding', 'nosniff'])
    expect(brotliDecompressSync(body).toString()).toBe(script)
  })

  it.each(['identity', 'gzip;q=0, br;q=0'])('comes as it is to who reads no brotli (%s)', async (accepts) => {
    const { headers, body } = await asset('page-abc.js', accepts)
    expect([headers['content-encoding'], headers['vary']]).toEqual([undefined, 'Accept-Encoding'])
    expect(body.toString()).toBe(script)
  })

  it('is one that there is: any other is served as it lies, or not at all', async () => {
    expect((await asset('plain-abc.js', 'br')).body.toString()).toBe(script)
    expect((await asset('nothing.js', 'br')).status).toBe(404)
  })
})
