import { describe, expect, it } from 'vitest'
import { historyText } from '#client/meeting/items/history-text.ts'
import { shortName } from '#client/meeting/people-groups.ts'
import type { Item, People } from '#client/meeting/view-parts.ts'
import { sv } from '#test/support/all-words.ts'
import { aSeat, anItem, people } from '../a-view.ts'

const told = (kind: Item['kind'], change: Item['history'][number]['change'] | 'worded', by: string, table: People = people) =>
  historyText({ at: '2026-12-03T12:00:00.000Z', by, change }, anItem({ kind }), table, (id) => shortName(table, id, sv.roles), sv.panel.history)

describe('a line of the history', () => {
  it('tells the participant’s own answer from one that was taken down', () => {
    expect(told('recommendation', 'answered', 'seat-kim')).toBe('Kim svarade')
    expect(told('recommendation', 'answered', 'seat-sara')).toBe('Sara skrev ner svaret')
  })

  it('counts who may answer for the participant as answering', () => {
    const guarded = { ...people, seats: people.seats.map((seat) => (seat.id === 'seat-mia' ? { ...seat, answersForParticipant: true } : seat)) }
    expect(told('recommendation', 'answered', 'seat-mia', guarded)).toBe('Mia svarade')
  })

  it('tells what the bearer did themselves from what was taken down for them', () => {
    expect(told('undertaking', 'confirmed', 'seat-anna')).toBe('Anna bekräftade')
    expect(told('undertaking', 'confirmed', 'seat-sara')).toBe('Sara skrev ner: Anna bekräftade')
    expect(told('question', 'confirmed', 'seat-anna')).toBe('Anna tog med sig frågan')
    expect(told('question', 'confirmationTakenBack', 'seat-anna')).toBe('Anna tar inte längre med sig frågan')
    expect(told('question', 'replied', 'seat-sara')).toBe('Sara skrev ner: Anna svarade på frågan')
  })

  it('says who undid, and whose answer stands again', () => {
    const entry = { at: '2026-12-03T12:00:00.000Z', by: 'seat-sara', undoneBy: 'seat-kim', change: 'answered' } as const
    expect(historyText(entry, anItem({}), people, (id) => shortName(people, id, sv.roles), sv.panel.history)).toBe('Kim ångrade sig. Nu gäller igen: Sara skrev ner svaret')
  })

  it('names nobody ambiguously', () => {
    const two = { ...people, seats: [...people.seats, aSeat({ id: 'seat-other', name: 'Anna', role: 'referrer' })] }
    expect(told('recommendation', 'edited', 'seat-other', two)).toBe('Anna (remittent) ändrade texten')
  })
})
