import { describe, expect, it } from 'vitest'
import { linkAddress, linkOf } from '#server/identity/seat-links.ts'
import { deviceIdOf, hashOf, newId, newSecret } from '#server/identity/secrets.ts'
import { bearerOf } from '#server/identity/who-is-asking.ts'
import { idSchema } from '#core/meeting/scalars.ts'

describe('a seat’s link', () => {
  it('is the same for the same secret, planning and seat, and another one when any of them is another', () => {
    const one = linkOf('a-secret-of-the-server', 'planning-1', 'seat-1')
    expect(linkOf('a-secret-of-the-server', 'planning-1', 'seat-1')).toEqual(one)
    const others = [linkOf('another-secret', 'planning-1', 'seat-1'), linkOf('a-secret-of-the-server', 'planning-2', 'seat-1'), linkOf('a-secret-of-the-server', 'planning-1', 'seat-2')]
    expect(new Set([one, ...others].map((link) => link.secret)).size).toBe(4)
  })

  it('is kept as a hash alone, and carries its secret behind # where no server sees it', () => {
    const { secret, kept } = linkOf('a-secret-of-the-server', 'planning-1', 'seat-1')
    expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/)
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept.secretHash).toBe(hashOf(secret))
    const address = new URL(linkAddress('https://samprat.example.se', 'seat-1', secret))
    expect([address.pathname, address.search, address.hash]).toEqual(['/j/seat-1', '', `#${secret}`])
  })
})

describe('secrets and ids', () => {
  it('are new every time, long enough to be guessed by nobody, and fit what the wire allows', () => {
    const made = Array.from({ length: 500 }, () => [newSecret(32), newId()]).flat()
    expect(new Set(made).size).toBe(1_000)
    expect(newSecret(32)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(idSchema.safeParse(newId()).success).toBe(true)
  })

  it('give a device another name on each seat', () => {
    expect(deviceIdOf('seat-1', 'the-device')).toBe(deviceIdOf('seat-1', 'the-device'))
    expect(deviceIdOf('seat-1', 'the-device')).not.toBe(deviceIdOf('seat-2', 'the-device'))
    expect(deviceIdOf('seat-1', 'the-device')).not.toContain('the-device')
  })
})

describe('a bearer token', () => {
  it('is read from a header that is written just so', () => {
    const token = 'a'.repeat(43)
    expect(bearerOf(`Bearer ${token}`)).toBe(token)
    for (const header of [undefined, '', token, `bearer ${token}`, `Bearer  ${token}`, `Bearer ${token} `, `Bearer ${token},Bearer ${token}`, 'Bearer short', `Bearer ${'a'.repeat(129)}`, `Basic ${token}`, 'Bearer å'.repeat(20)]) {
      expect(bearerOf(header), String(header)).toBeNull()
    }
  })
})
