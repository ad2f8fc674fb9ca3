import { describe, expect, it, vi } from 'vitest'
import { emptySeat, seatBodyOf } from '#client/panel/latecomer/add-seat-draft.ts'
import { postSeat } from '#client/panel/latecomer/post-seat.ts'

const body = seatBodyOf({ ...emptySeat, name: 'Lena', organisation: 'org-insurance', why: 'Lena vet.' }, '0123456789abcdef-0123')!
const answering = (status: number, said: unknown) => vi.fn<typeof fetch>(async () => new Response(JSON.stringify(said), { status }))
const done = { kind: 'done', version: 4 }

describe('asking for a seat', () => {
  it('sends the token in a header, never in the address, and gives the link', async () => {
    const ask = answering(200, { answer: done, seatId: 'seat-lena', link: 'https://example.test/j/seat-lena#secret' })
    expect(await postSeat(body, 'token', ask)).toEqual({ done: { seatId: 'seat-lena', link: 'https://example.test/j/seat-lena#secret' } })
    const [address, init] = ask.mock.calls[0]!
    expect(address).toBe('/api/seats')
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer token')
    expect(JSON.parse(String(init?.body))).toEqual(body)
  })

  it('gives the refusal or the problem that it got', async () => {
    expect(await postSeat(body, 'token', answering(200, { answer: { kind: 'refused', refusal: 'planDoesNotHold' }, seatId: 's', link: null }))).toEqual({ refusal: 'planDoesNotHold' })
    expect(await postSeat(body, 'token', answering(400, { problem: 'badMessage', message: '', fields: ['seat.why'] }))).toEqual({ problem: 'badMessage', hasAnswer: true })
    expect(await postSeat(body, null, answering(401, { problem: 'signInAgain', message: '' }))).toEqual({ problem: 'signInAgain', hasAnswer: true })
    expect(await postSeat(body, 'token', answering(500, { problem: 'neverHeardOf', message: '' }))).toEqual({ problem: 'unexpected', hasAnswer: true })
  })

  it('knows that nobody answered, so that the same request is sent again', async () => {
    expect(await postSeat(body, 'token', vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('offline'))))).toEqual({ problem: 'unexpected', hasAnswer: false })
    expect(await postSeat(body, 'token', vi.fn<typeof fetch>(async () => new Response('<html>', { status: 502 })))).toEqual({ problem: 'unexpected', hasAnswer: false })
  })

  it('waits for an answer no longer than for any other of our server, and then knows that nobody answered', async () => {
    const over = new AbortController()
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal)
    const silent: typeof fetch = (_address, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)))
    const asking = postSeat(body, 'token', silent)
    over.abort(new DOMException('', 'TimeoutError'))
    expect(await Promise.race([asking, new Promise((resolve) => setTimeout(() => resolve('still waiting'), 200))])).toEqual({ problem: 'unexpected', hasAnswer: false })
    expect(limit.mock.calls).toEqual([[8000]])
    limit.mockRestore()
  })
})
