import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { keyBytes, newKey } from './sealed.ts'

/**
 * The 32 bytes that wrap every meeting's key: the configured base64 value, else (in the demo) `master.key` in the data folder,
 * made on first use and readable by its owner only. Throws one readable line when what it finds is not such a key.
 */
export function loadMasterKey(from: { configured?: string | undefined; dataDir: string }): Buffer {
  if (from.configured) return decoded(from.configured, 'The configured master key')
  const path = join(from.dataDir, 'master.key')
  try {
    return readKey(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(from.dataDir, { recursive: true })
  makeKey(path)
  return readKey(path)
}

function readKey(path: string): Buffer {
  const text = readFileSync(path, 'utf8')
  chmodSync(path, 0o600)
  return decoded(text, path)
}

/** Written whole under another name first: a crash or a second server never leaves half a key. */
function makeKey(path: string): void {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, `${newKey().toString('base64')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function decoded(text: string, where: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, 'base64')
  if (key.length !== keyBytes || !/^[\w+/-]+=*$/.test(trimmed)) {
    throw new Error(`${where} is not a key: it must be ${keyBytes} bytes in base64 (openssl rand -base64 ${keyBytes}).`)
  }
  return key
}
