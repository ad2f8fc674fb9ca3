import { describe, expect, it } from 'vitest'
import { kindsNotTold } from '#client/panel/consent/kinds-not-told.ts'
import type { Consent, ConsentRecord } from '#client/meeting/view-parts.ts'
import { aSeat, people as two } from '../../meeting/a-view.ts'

const people = { ...two, seats: [...two.seats, aSeat({ id: 'seat-omar', organisationId: 'org-care' })] }
const startsAt = '2026-12-03T12:00:00.000Z'
const record = (to: string[], kinds?: ConsentRecord['kinds'], until = '2027-03-01'): ConsentRecord => ({ fromOrganisationId: 'org-town', toOrganisationIds: to, categories: ['arbete'], ...(kinds && { kinds }), purpose: 'Nästa steg', until, how: 'spoken', textVersion: 'x', at: startsAt })
const notTold = (records: ConsentRecord[]) => kindsNotTold({ own: 'org-town', people, consent: { records, gaps: [] } satisfies Consent, startsAt })
const nameOf = (id: string) => people.organisations.find((one) => one.id === id)?.name ?? ''

describe('what an organisation may not tell', () => {
  it('[CONSENT-21] is said once of all whom it is the same of', () => {
    expect(notTold([record(['org-work', 'org-care'], ['health', 'work'])])).toEqual([{ kinds: ['money', 'support'], to: [nameOf('org-work'), nameOf('org-care')] }])
    expect(notTold([record(['org-work'], ['health', 'work', 'money']), record(['org-care'], ['work', 'money', 'support'])])).toEqual([
      { kinds: ['support'], to: [nameOf('org-work')] },
      { kinds: ['health'], to: [nameOf('org-care')] },
    ])
  })

  it('[CONSENT-21] is nothing where consent reaches all, says nothing of kinds, or reaches nobody at all', () => {
    expect(notTold([record(['org-work', 'org-care'], ['health', 'work', 'money', 'support'])])).toEqual([])
    expect(notTold([record(['org-work', 'org-care'])])).toEqual([])
    expect(notTold([])).toEqual([])
  })
})
