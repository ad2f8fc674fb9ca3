import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftSaidEveryMs } from '#client/live/drafts.ts'
import type { Mine } from '#core/wire/down.ts'
import { liveSession, part, pass, whole } from './memory-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const mine = (drafts: Mine['drafts'] = []): Mine => ({ seatId: 'seat-kim', role: 'participant', standing: 'admitted', abilities: [], canUndo: false, drafts, notes: [] })

async function seated() {
  const made = await liveSession()
  made.far().events.mine(mine())
  return made
}
const drafted = ({ sent }: { sent: { message: { command: object } }[] }) => sent.map(({ message }) => message.command).filter((command) => 'place' in command)

describe('a session: what is half written', () => {
  it('goes to the room without waiting for an answer and counts as nothing unsaved', async () => {
    const { session, far } = await seated()
    session.drafts.set('told', 'Jag vill')
    await pass(draftSaidEveryMs)
    expect(drafted(far())).toEqual([{ type: 'keepDraft', place: 'told', text: 'Jag vill' }])
    expect(session.getState().unsaved).toBe(0)
  })

  it('is told again after a lost line, once', async () => {
    const { session, far } = await seated()
    session.drafts.set('told', 'Jag vill')
    await pass(draftSaidEveryMs)
    far().events.closed()
    await pass(2000)
    far().events.opened()
    far().events.view(whole())
    far().events.mine(mine())
    far().events.mine(mine())
    expect(drafted(far())).toEqual([{ type: 'keepDraft', place: 'told', text: 'Jag vill' }])
  })

  it('comes back to a page that was read in anew', async () => {
    const { session, far } = await seated()
    far().events.mine(mine([{ place: 'told', text: 'Halvt skrivet' }]))
    expect(session.drafts.get('told')).toBe('Halvt skrivet')
  })

  it('is gone from the page as soon as consent has been taken back', async () => {
    const { session, far } = await seated()
    session.drafts.set('told', 'Hemligt')
    far().events.view(part(1, { about: { state: 'withdrawn' } as never }))
    expect(session.drafts.get('told')).toBeUndefined()
    await pass(draftSaidEveryMs)
    expect(drafted(far())).toEqual([])
  })

  it('ends for good and shows nothing more when the content has been erased', async () => {
    const { session, far, links } = await seated()
    far().events.view(part(1, { told: [] }))
    far().events.ended({ why: 'consentWithdrawn' })
    expect(session.getState()).toMatchObject({ connection: 'ended', ended: 'consentWithdrawn', view: {} })
    await pass(60_000)
    expect(links).toHaveLength(1)
  })

  it('says after a lost line that all is erased when consent had been taken back, and keeps no word of a meeting that is gone', async () => {
    for (const [state, ended] of [['withdrawn', 'consentWithdrawn'], ['open', null]] as const) {
      const { session, far } = await seated()
      session.drafts.set('told', 'Hemligt')
      far().events.view(part(1, { about: { state, withdrawal: ended && {} } as never, told: [] }))
      far().events.closed()
      await pass(2000)
      far().events.failed('noSuchMeeting')
      expect(session.getState()).toMatchObject({ connection: 'ended', ended, view: {} })
      expect(session.drafts.get('told')).toBeUndefined()
    }
  })
})
