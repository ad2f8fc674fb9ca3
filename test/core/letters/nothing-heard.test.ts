import { describe, expect, it } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Item, Wait } from '#core/meeting/item.ts'
import { about, act, by, byDay, contactBy, item, meeting } from './written-meetings.ts'

const yours = (wait: Wait | null = null): Item => item('recommendation', { what: act('apply', 'ekonomiskt bistånd'), why: null, who: by('seat-kim'), when: byDay('2026-12-11'), wait }, 'yes')
const annas = (when: Item['content']['when'], wait: Wait | null = null): Item => item('undertaking', { what: act('call', 'Kim'), why: null, who: by('seat-anna'), when, wait }, 'yes')
/** The last lines of each table, and what stands under it, by the table's heading. */
function under(items: Item[], language: 'sv' | 'en' = 'sv'): Record<string, string> {
  const parts = letterText(participantLetter(meeting({ items }), language)!).split(/\n\n(?=[^\n]+\n-+\n)/u)
  return Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.split('\n\n').at(-1) ?? '']))
}

/** Where no talk is set. */
const saysOfTalks = (items: Item[]) => /Vi har inte bokat [^.]*\./u.exec(letterText(participantLetter(meeting({ items }))!))?.[0]

it('no talk is said to be booked no more than is true: beside a time that somebody has with the participant there are no more', () => {
  expect(saysOfTalks([annas({ kind: 'on', date: '2026-12-11', time: '10.00' })])).toBe('Vi har inte bokat fler samtal.')
  expect(saysOfTalks([annas(byDay('2026-12-11'))])).toBe('Vi har inte bokat något nytt samtal.')
})

describe('what to do when nobody gets in touch [LET-10]', () => {
  it('[LET-10] is said where only a day is said by which somebody gets in touch', () => {
    expect(under([annas(contactBy('seat-maria', '2026-12-11'))])['Det gör vi']).toBe('Hör Maria inte av sig? Ring Sara Lind.')
    expect(under([annas(contactBy('seat-maria', '2026-12-11'))], 'en')['What we do']).toBe('No word from Maria? Call Sara Lind.')
  })

  it('[LET-10] names nobody where several are to get in touch, and who it is once where one is to twice', () => {
    const two = (other: string) => under([annas(contactBy('seat-maria', '2026-12-11')), annas(contactBy(other, '2026-12-18'))])['Det gör vi']
    expect([two('seat-lena'), two('seat-maria')]).toEqual(['Hör du inget? Ring Sara Lind.', 'Hör Maria inte av sig? Ring Sara Lind.'])
  })

  it('[LET-10] is not said where a day is set, nor where it is the participant who gets in touch', () => {
    for (const when of [byDay('2026-12-11'), contactBy('seat-kim', '2026-12-11')]) expect(under([annas(when)])['Det gör vi']).not.toMatch(/Hör|Ring Sara/)
  })

  it('[LET-10] stands right under the table that says so, and once, under the last, where both do', () => {
    const onlyYours = under([yours(about(1, 2)), annas(byDay('2026-12-11'))])
    expect([onlyYours['Det gör du'], onlyYours['Det gör vi']]).toEqual(['Hör du inget? Ring Sara Lind.', expect.not.stringContaining('Hör du')])
    const onlyOurs = under([yours(), annas(byDay('2026-12-11'), about(1, 2))])
    expect([onlyOurs['Det gör du'], onlyOurs['Det gör vi']]).toEqual([expect.not.stringContaining('Hör du'), 'Hör du inget? Ring Sara Lind.'])
    const both = under([yours(about(1, 2)), annas(contactBy('seat-maria', '2026-12-11'))])
    expect([both['Det gör du'], both['Det gör vi']]).toEqual([expect.not.stringContaining('Hör du'), 'Hör du inget? Ring Sara Lind.'])
  })
})
