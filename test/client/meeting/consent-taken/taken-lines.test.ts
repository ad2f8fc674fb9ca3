import { describe, expect, it } from 'vitest'
import { takenLine, takenLines, textOf, textsTaken, type Taken } from '#client/meeting/consent-taken/taken-lines.ts'
import type { ConsentRecord, People } from '#client/meeting/view-parts.ts'
import { words as later } from '#client/text/sv/later-words.ts'
import { roles } from '#client/text/sv/door/roles.ts'
import { organisations, seats } from '#test/support/builders.ts'

const people = { organisations, seats } as unknown as People
const record = (from: string, more: Partial<ConsentRecord>): ConsentRecord => ({ fromOrganisationId: from, toOrganisationIds: [], categories: ['hälsa'], purpose: 'Nästa steg', until: '2027-02-22', how: 'spoken', textVersion: '1', at: '2026-12-03T12:05:00.000Z', ...more })
const lines = (...records: ConsentRecord[]) => takenLines(records, people, { words: later.consentTaken, roles, locale: 'sv' })
const byChair = { takenBy: { seatId: 'seat-chair', role: 'chair' as const } }

describe('how a yes was given', () => {
  it('[CONSENT-20] stands once for all that were given alike, with whom and when', () => {
    expect(lines(record('org-town', byChair), record('org-jobs', byChair))).toEqual(['Ja sagt högt till Maria, mötesledare, torsdag 3 december 2026 klockan 13.05.'])
  })

  it('[CONSENT-20] stands by organisation where it differs: on the screen, by who planned the meeting, on paper', () => {
    expect(lines(
      record('org-town', { how: 'onScreen', takenBy: { seatId: 'seat-participant', role: 'participant' } }),
      record('org-jobs', { takenBy: { seatId: null, role: 'staff' } }),
      record('org-insurance', { how: 'written', ...byChair, paper: { takenBy: 'Doris', signedOn: '2026-12-01' } }),
    )).toEqual([
      'Ekby kommun: Ja på skärmen från Kim, deltagare, torsdag 3 december 2026 klockan 13.05.',
      'Arbetsförmedlingen: Ja sagt högt till den som planerade mötet, torsdag 3 december 2026 klockan 13.05.',
      'Försäkringskassan: Ja på papper, påskrivet tisdag 1 december 2026. Pappret tog Doris emot.',
    ])
  })

  it('[CONSENT-19] the text of each is there once, and for nobody who is not told how', () => {
    const records = [record('org-town', { ...byChair, textVersion: 'aloud-1' }), record('org-jobs', { ...byChair, textVersion: 'aloud-1' }), record('org-insurance', { ...byChair, textVersion: 'paper-1', how: 'written' })]
    expect(textsTaken(records).map(({ textVersion, how }) => [textVersion, how])).toEqual([['aloud-1', 'spoken'], ['paper-1', 'written']])
    expect(textsTaken(records.map(({ takenBy: _told, ...rest }) => rest))).toEqual([])
  })

  it('[CONSENT-20] begins each sentence with a capital, whoever wrote it in', () => {
    expect(lines(record('org-town', { how: 'written', takenBy: { seatId: null, role: 'staff' } }))).toEqual(['Ja på papper. Den som planerade mötet skrev in det torsdag 3 december 2026 klockan 13.05.'])
  })

  it('[CONSENT-20] is not told to who may not know it', () => {
    expect(lines(record('org-town', {}))).toEqual([])
  })

  it('[SEPARATE-6] [SEPARATE-7] of what is asked apart is said of a no as of a yes, and to nobody who is not told', () => {
    const line = (taken: Taken) => takenLine(taken, people, { words: later.consentTaken, roles, locale: 'sv' })
    const at = '2026-12-03T12:05:00.000Z'
    expect(line({ ...byChair, how: 'spoken', answer: 'no', at })).toBe('Nej sagt högt till Maria, mötesledare, torsdag 3 december 2026 klockan 13.05.')
    expect(line({ takenBy: { seatId: null, role: 'staff' }, how: 'written', answer: 'yes', paper: { takenBy: 'Doris', signedOn: '2026-12-01' }, at })).toBe('Ja på papper, påskrivet tisdag 1 december 2026. Pappret tog Doris emot.')
    expect(line({ how: 'spoken', answer: 'no', at })).toBeNull()
  })

  it('[CONSENT-19] leads from what was asked apart to the very text that was answered, and nobody who is not told how', () => {
    const given = { textVersion: 'apart-sv-1', how: 'spoken' as const, takenBy: { seatId: null, role: 'staff' as const } }
    expect(textOf(given, later.consentTaken)).toEqual({ version: 'apart-sv-1', name: 'Läs texten som svaret gäller' })
    expect(textOf({ textVersion: 'apart-sv-1', how: 'spoken' }, later.consentTaken)).toBeNull()
  })
})
