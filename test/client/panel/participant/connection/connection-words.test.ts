import { describe, expect, it } from 'vitest'
import { beforeAnything, type SessionState } from '#client/live/session.ts'
import { connectionWords } from '#client/panel/participant/connection/connection-words.ts'
import type { View } from '#core/wire/down.ts'
import { words } from '#client/text/sv/door-words.ts'

const said = (state: Partial<SessionState>) => connectionWords({ ...beforeAnything, ...state }, words).says

describe('the state of the connection in words', () => {
  it('never says saved while something waits or the line is lost', () => {
    expect(said({ connection: 'live', savedAt: 1 })).toBe('Sparat')
    expect(said({ connection: 'live', savedAt: 1, unsaved: 1 })).toBe('Sparas…')
    expect(said({ connection: 'lost', savedAt: 1, unsaved: 1 })).toBe('Ingen anslutning. Texten är inte sparad.')
    expect(said({ connection: 'lost', savedAt: 1 })).toBe('Ingen anslutning.')
  })

  it('says that it is connected until there is something to have saved', () => {
    expect(said({})).toBe('Ansluter…')
    expect(said({ connection: 'live' })).toBe('Ansluten')
    expect(said({ connection: 'ended' })).toBe('Du är inte längre med i mötet här.')
  })

  it('says nothing of saving while the meeting is stopped, but that the line is lost', () => {
    const view = { about: { state: 'withdrawn' } as View['about'] }
    expect([said({ connection: 'live', savedAt: 1, view }), said({ connection: 'live', savedAt: 1, unsaved: 1, view })]).toEqual(['Ansluten', 'Ansluten'])
    expect(said({ connection: 'lost', savedAt: 1, view })).toBe('Ingen anslutning.')
  })

  it('says what becomes of the text only when it matters', () => {
    const help = (state: Partial<SessionState>) => connectionWords({ ...beforeAnything, ...state }, words).help
    expect(help({ connection: 'lost', unsaved: 2 })).toMatch(/Texten finns kvar/)
    expect(help({ connection: 'lost' })).toMatch(/försöker igen/)
    expect(help({ connection: 'live', unsaved: 2 })).toBeNull()
  })
})
