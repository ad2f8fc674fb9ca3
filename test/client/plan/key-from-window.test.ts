import { afterEach, describe, expect, it } from 'vitest'
import { offerKey, waitForKey } from '#client/plan/door/key-from-window.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

describe('the key of another window', () => {
  it('is taken by the window that waits for it, when it opens planning, and by no other', async () => {
    const tried: string[] = []
    ends.push(waitForKey(async (key) => (tried.push(key), key === 'a-good-key')))
    expect([await offerKey('a-good-key'), await offerKey('a-wrong-key')]).toEqual([true, false])
    expect(tried).toEqual(['a-good-key', 'a-wrong-key'])
  })

  it('stays with its own window where none waits, or none does any more', async () => {
    expect(await offerKey('a-good-key')).toBe(false)
    waitForKey(async () => true)()
    expect(await offerKey('a-good-key')).toBe(false)
  })
})
