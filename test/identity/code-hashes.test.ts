import { randomBytes, scryptSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { caseCodes } from '#server/identity/case-codes.ts'
import { makeCode, openWithCode } from '#server/identity/handed-over-code.ts'
import { secretFor } from '#server/identity/secrets.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { hashCodesQuickly, hashCodesSlowly } from '#test/support/quick-code-hashes.ts'

/** What Node's scrypt costs where nothing is said: 16 MiB. */
const cost = { N: 16_384, r: 8, p: 1 }

describe('a code that is handed over, hashed as in the product', () => {
  beforeAll(() => {
    hashCodesSlowly()
    whenFileEnds(hashCodesQuickly)
  })

  it('[CODE-5] is kept as a slow hash of it, salted by itself, and is opened by that', async () => {
    const { number, code, salt, codeHash } = await makeCode()
    expect(codeHash).toEqual(scryptSync(code, salt, 32, cost))
    expect(salt).toHaveLength(16)
    const kept = { salt, codeHash, isLookedAt: true }
    expect(await openWithCode({ number, code, from: 'here' }, '2026-12-03T12:00:00.000Z', () => Promise.resolve(kept))).toEqual({ number, kept })
  })

  it('[FOLLOW-3] is of a follow-up kept as a slow hash, salted by a secret of the server', async () => {
    const masterKey = randomBytes(32)
    const { code, codeHash } = await caseCodes(masterKey).make()
    const salt = Buffer.from(secretFor(masterKey, 'codes of follow-ups'), 'base64url')
    expect(codeHash).toEqual(scryptSync(code.replaceAll(/[^0-9A-Z]/g, ''), salt, 32, cost))
    expect(await caseCodes(masterKey).hashOf(code)).toEqual(codeHash)
  })
})
