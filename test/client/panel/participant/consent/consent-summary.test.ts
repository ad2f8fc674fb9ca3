import { describe, expect, it } from 'vitest'
import { consentSummary } from '#client/panel/participant/consent/consent-summary.ts'

const record = (from: string, to: string[], categories = ['hälsa'], until = '2027-02-22') => ({
  fromOrganisationId: from,
  toOrganisationIds: to,
  categories,
  purpose: 'Nästa steg',
  until,
  how: 'spoken' as const,
  textVersion: '1',
  at: '2026-12-03T12:00:00.000Z',
})

describe('the summary of consent', () => {
  it('is one group when everybody may tell everybody the same', () => {
    expect(consentSummary([record('af', ['fk', 'region']), record('fk', ['af', 'region']), record('region', ['af', 'fk'])])).toEqual([
      { kind: 'together', organisations: ['af', 'fk', 'region'], about: ['hälsa'], until: '2027-02-22' },
    ])
  })

  it('never says that everybody may when one direction is missing', () => {
    expect(consentSummary([record('af', ['fk']), record('fk', ['af', 'region'])])).toEqual([
      { kind: 'oneWay', tellings: [{ from: ['af'], to: ['fk'] }, { from: ['fk'], to: ['af', 'region'] }], about: ['hälsa'], until: '2027-02-22' },
    ])
  })

  it('names together those that may tell the same, about the same and for as long', () => {
    const work = ['arbete']
    expect(consentSummary([record('af', ['jobb'], work), record('region', ['jobb'], work), record('jobb', ['af', 'region'], work)])).toEqual([
      { kind: 'oneWay', tellings: [{ from: ['af', 'region'], to: ['jobb'] }, { from: ['jobb'], to: ['af', 'region'] }], about: work, until: '2027-02-22' },
    ])
  })

  it('keeps what covers other things, or ends on another day, apart', () => {
    const summary = consentSummary([record('af', ['fk']), record('fk', ['af']), record('region', ['fk'], ['arbete']), record('af', ['region'], ['hälsa'], '2027-01-01')])
    expect(summary.map(({ kind, about, until }) => [kind, about[0], until])).toEqual([
      ['together', 'hälsa', '2027-02-22'],
      ['oneWay', 'arbete', '2027-02-22'],
      ['oneWay', 'hälsa', '2027-01-01'],
    ])
  })

  it('is nothing when nothing is written down', () => {
    expect(consentSummary([])).toEqual([])
  })
})
