import { describe, expect, it } from 'vitest'
import type { People, Signal } from '#client/meeting/view-parts.ts'
import { signalTexts } from '#client/panel/participant/signals/signal-texts.ts'
import { words } from '#client/text/sv/participant-words.ts'

const people = { organisations: [], seats: [{ id: 'seat-sara', name: 'Sara', role: 'chair' }, { id: 'seat-mia', name: 'Mia', role: 'supportPerson' }, { id: 'seat-jonas', name: 'Jonas', role: 'representative' }] } as unknown as People
const signal = (name: Signal['signal'], seatId = 'seat-kim', seenAt: string | null = null): Signal => ({ signal: name, seatId, at: '2026-12-03T12:00:00.000Z', seenAt })
const texts = (...signals: Signal[]) => signalTexts(signals, { seatId: 'seat-kim', people, standInId: null, words })

describe('what is said of the signals', () => {
  it('is that the chair sees one’s own, and how to take it back', () => {
    expect(texts(signal('pause'))).toEqual(['Mötesledaren ser att du vill ha en paus.', 'Tryck en gång till om du ändrar dig.'])
  })

  it('is once that the chair has seen them, however many', () => {
    expect(texts(signal('pause', 'seat-kim', '2026-12-03T12:00:01.000Z'), signal('slower', 'seat-kim', '2026-12-03T12:00:01.000Z'))).toEqual(['Sara har sett det.'])
  })

  it('names who leads in the chair’s stead, who is the one that sees it', () => {
    const around = { seatId: 'seat-kim', people, standInId: 'seat-jonas', words }
    expect(signalTexts([signal('slower')], around)[0]).toBe('Jonas ser att det går för fort.')
    expect(signalTexts([signal('slower', 'seat-kim', '2026-12-03T12:00:01.000Z')], around)).toEqual(['Jonas har sett det.'])
  })

  it('names who sits beside and has given one', () => {
    expect(texts(signal('notUnderstood', 'seat-mia'))).toEqual(['Mia förstår inte.'])
    expect(texts(signal('notUnderstood', 'seat-mia', '2026-12-03T12:00:01.000Z'))).toEqual([])
  })

  it('is nothing when there is none', () => {
    expect(texts()).toEqual([])
  })
})
