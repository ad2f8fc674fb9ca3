import { describe, expect, it } from 'vitest'
import { takeAnswer } from '#client/sign-in/answer-in-address.ts'
import { keepRequest, takeRequest, type Memory } from '#client/sign-in/kept-request.ts'

const request = { state: 's', nonce: 'n', verifier: 'v' }
function memoryOf(): { memory: () => Memory; kept: Map<string, string> } {
  const kept = new Map<string, string>()
  const memory: Memory = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) }
  return { memory: () => memory, kept }
}
const closed = (): Memory => {
  throw new DOMException('closed', 'SecurityError')
}

describe('a request to sign in', () => {
  it('is known again once, and gone from then on', () => {
    const { memory, kept } = memoryOf()
    expect(keepRequest(request, memory)).toBe(true)
    expect(takeRequest(memory)).toEqual(request)
    expect([kept.size, takeRequest(memory)]).toEqual([0, null])
  })

  it.each(['', 'null', '{', '{"state":"s"}', '{"state":"","nonce":"n","verifier":"v"}', '[]'])('is not made of %j, which is taken away', (text) => {
    const { memory, kept } = memoryOf()
    memory().setItem('sampratad-sign-in', text)
    expect([takeRequest(memory), kept.size]).toEqual([null, 0])
  })

  it('is not kept where the browser is closed to us, or forgets at once', () => {
    const { memory } = memoryOf()
    expect(keepRequest(request, closed)).toBe(false)
    expect(takeRequest(closed)).toBeNull()
    expect(keepRequest(request, () => ({ ...memory(), setItem: () => undefined }))).toBe(false)
  })
})

describe('an answer in the address', () => {
  const taken = (hash: string) => {
    const left: unknown[] = []
    const answer = takeAnswer({ location: { hash, pathname: '/signin', search: '?lang=en' }, history: { replaceState: (...said: unknown[]) => void left.push(said[2]) } })
    return [answer?.toString() ?? null, left]
  }
  it('is taken out of it, whatever it is', () => {
    expect(taken('#code=c&state=s')).toEqual(['code=c&state=s', ['/signin?lang=en']])
    expect(taken('#error=access_denied')).toEqual(['error=access_denied', ['/signin?lang=en']])
    expect(taken('#anything')).toEqual([null, ['/signin?lang=en']])
    expect(taken('')).toEqual([null, []])
  })
})
