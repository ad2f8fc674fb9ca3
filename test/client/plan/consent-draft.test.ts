import { describe, expect, it } from 'vitest'
import { consentRecordSchema } from '#core/meeting/plan.ts'
import { recordsOf, termsLack, termsOf, tick, withOwnTerms, type ConsentDraft } from '#client/plan/consent/consent-draft.ts'
import { categoryNames, idOf, wholePlan, textVersions } from './a-plan.ts'

const draft = wholePlan()
const [town, work, care] = ['Sjöviks kommun', 'Arbetsförmedlingen', 'Sjöviks vårdcentral'].map((name) => idOf(draft, name)) as [string, string, string]
const given: ConsentDraft = { ...draft.consent, terms: { ...draft.consent.terms, categories: ['health', 'work'], other: ' sömn ', how: 'written', takenBy: ' Doris ', signedOn: '2026-12-01' } }
const records = (consent: ConsentDraft, atTable = draft.organisations) => recordsOf(consent, atTable, '2026-12-11', categoryNames, textVersions)

describe('consent', () => {
  it('lets nobody tell anybody until it is ticked', () => {
    expect(records(given)).toEqual([])
  })

  it('is a record for each who may tell, to whom was ticked and nobody else', () => {
    const [record, ...others] = records(tick(given, work, [care], true))
    expect(others).toEqual([])
    expect(record).toEqual({ fromOrganisationId: work, toOrganisationIds: [care], categories: ['hälsa', 'arbete', 'sömn'], kinds: ['health', 'work'], purpose: 'Vi ska hitta nästa steg tillsammans.', until: '2027-03-11', how: 'written', textVersion: 'paper-sv-1', paper: { takenBy: 'Doris', signedOn: '2026-12-01' } })
    expect(consentRecordSchema.safeParse(record).success).toBe(true)
  })

  it('can be ticked off again, and reaches nobody who has left the table', () => {
    const ticked = tick(tick(given, work, [care, town], true), work, [town], false)
    expect(records(ticked)[0]?.toOrganisationIds).toEqual([care])
    expect(records(ticked, draft.organisations.filter(({ id }) => id !== care))).toEqual([])
  })

  it('has terms of its own for an organisation, which begin as everybody’s', () => {
    const both = tick(tick(given, work, [care], true), care, [work], true)
    const own = withOwnTerms(both, care, true)
    expect(records(own)).toEqual(records(both))
    const changed = { ...own, own: { [care]: { ...own.own[care]!, categories: ['money'] as const, other: '', until: '2027-01-01' } } }
    expect(records(changed).map(({ categories, until }) => [categories, until])).toEqual([[['hälsa', 'arbete', 'sömn'], '2027-03-11'], [['ekonomi'], '2027-01-01']])
    expect(records(withOwnTerms(changed, care, false))).toEqual(records(both))
  })

  it('on paper says who took it and which day stands on it, and otherwise nothing of that', () => {
    const terms = { ...given.terms, takenBy: '', signedOn: '' }
    expect(termsLack(terms)).toEqual(['consentTakenBy', 'consentSignedOn'])
    expect(termsLack(given.terms, '2026-11-30')).toEqual(['consentSignedOn'])
    expect(termsLack(given.terms, '2026-12-01')).toEqual([])
    expect(termsLack({ ...terms, how: 'spoken' })).toEqual([])
    expect(records(tick({ ...given, terms: { ...given.terms, how: 'spoken' } }, work, [care], true))[0]).not.toHaveProperty('paper')
  })

  it('[CONSENT-29] on paper is to the text that stands on the paper, the newest until somebody says another, and otherwise not', () => {
    const versionsOf = (terms: Partial<ConsentDraft['terms']>) => records(tick({ ...given, terms: { ...given.terms, ...terms } }, work, [care], true)).map(({ textVersion }) => textVersion)
    expect([versionsOf({}), versionsOf({ paperText: 'paper-sv-0' }), versionsOf({ paperText: 'paper-sv-0', how: 'spoken' })]).toEqual([['paper-sv-1'], ['paper-sv-0'], ['plan-sv-1']])
  })

  it('of a plan that was kept before papers were asked about can be read', () => {
    const { takenBy: _later, signedOn: _too, ...before } = given.terms
    const old = { ...given, terms: before } as ConsentDraft
    expect(termsLack(termsOf(old, work))).toEqual(['consentTakenBy', 'consentSignedOn'])
  })

  it('is no record while its terms are not whole', () => {
    expect(records(tick({ ...given, terms: { ...given.terms, how: '' } }, work, [care], true))).toEqual([])
  })
})
