import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/**
 * The hash of a code that is handed over takes a processor 40 ms, on purpose, and a table of doors has thousands of them typed: here it takes
 * next to none. The product has no setting for it, so it can not be weaker there; `test/identity/code-hashes.test.ts` sees it at its full cost.
 * What is made here opens nothing in a server of another process, and the reverse.
 */
const quick = { N: 2, r: 1, p: 1 }
const slow = Symbol.for('sampratad: scrypt at its full cost')
const kept = globalThis as { [slow]?: typeof crypto.scrypt }

/** As it is in the product. */
export function hashCodesSlowly() {
  crypto.scrypt = kept[slow] ?? crypto.scrypt
  syncBuiltinESMExports()
}

export function hashCodesQuickly() {
  kept[slow] ??= crypto.scrypt
  const full = kept[slow]
  crypto.scrypt = ((password: string, salt: Buffer, length: number, told: (fault: Error | null, hash: Buffer) => void) => full(password, salt, length, quick, told)) as typeof crypto.scrypt
  syncBuiltinESMExports()
}
hashCodesQuickly()
