import { afterEach, describe, expect, it, vi } from 'vitest'
import { askPlaying, DemoGone, play } from '#client/demo/demo-door.ts'

const answers = (status: number) => vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status })))
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the demo’s door', () => {
  it('tells a meeting that the server has forgotten from every other failure', async () => {
    answers(404)
    await expect(play('meeting-one', 'restart', 'token')).rejects.toBeInstanceOf(DemoGone)
    await expect(askPlaying('meeting-one', 'token')).rejects.toBeInstanceOf(DemoGone)
    answers(401)
    await expect(play('meeting-one', 'step', 'token')).rejects.toBeInstanceOf(DemoGone)
    answers(503)
    await expect(play('meeting-one', 'step', 'token')).rejects.not.toBeInstanceOf(DemoGone)
  })
})
