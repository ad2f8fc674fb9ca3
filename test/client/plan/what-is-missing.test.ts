import { describe, expect, it } from 'vitest'
import { emptyPlan, type PlanDraft } from '#client/plan/plan-draft.ts'
import { emptyPerson } from '#client/plan/people/person-draft.ts'
import { tick, type Terms } from '#client/plan/consent/consent-draft.ts'
import { formOf } from '#client/plan/meeting-form.ts'
import { separatePlace, termsPlace, places } from '#client/plan/places.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import { lacksOf, worthOf } from '#client/plan/ready/what-is-missing.ts'
import { en, sv } from '#test/support/all-words.ts'
import { categoryNames, countedIds, idOf, purpose, wholePlan, textVersions } from './a-plan.ts'

const form = formOf('resursradet')
const today = '2026-12-01'
const lacks = (draft: PlanDraft, participantPresent = true) => lacksOf(draft, { participantPresent, case: 'named', cases: 'one' }, today).map(({ says }) => says)
const worth = (draft: PlanDraft) => worthOf(draft, form, today, categoryNames)
const without = (draft: PlanDraft, name: string): PlanDraft => ({ ...draft, people: draft.people.filter((one) => one.name !== name) })
const given: Terms = { categories: ['work'], other: '', purpose, until: '', how: 'spoken', takenBy: '', signedOn: '' }

/** Everybody may tell everybody. */
function withConsent(draft: PlanDraft, terms: Terms = given): PlanDraft {
  const ids = draft.organisations.map(({ id }) => id)
  const consent = ids.reduce((one, from) => tick(one, from, ids.filter((id) => id !== from), true), draft.consent)
  return { ...draft, consent: { ...consent, terms } }
}

describe('what is missing before a meeting can be planned', () => {
  it('is a thought, and no lack, that the meeting can not begin without somebody, told instead of a missing piece', () => {
    const needing = { ...form, requiredOrganisations: ['employer' as const, 'region' as const] }
    const of = (what: 'employer' | 'region') => worthOf(emptyPlan(countedIds(), 'resursradet', 'sv', purpose), needing, today, categoryNames).filter((one) => 'what' in one && one.what === what)
    expect([...of('employer'), ...of('region')]).toEqual([{ says: 'needed', what: 'employer' }, { says: 'needed', what: 'region' }])
  })

  it('[NEED-4] is a thought, and no lack, that fewer organisations are planned than the meeting needs', () => {
    const tooFew = (atLeast: number) => worthOf(wholePlan(), { ...form, atLeast, requiredOrganisations: [], wantedOrganisations: [] }, today, categoryNames).filter(({ says }) => says === 'tooFew')
    const planned = wholePlan().organisations.length
    expect([tooFew(planned), tooFew(planned + 1)]).toEqual([[], [{ says: 'tooFew', count: planned + 1, kinds: [] }]])
  })

  it('[FORM-20] is a thought, and no lack, that fewer than two of care are invited where the form names two parts of it', () => {
    const wantedCare = { sv: 'primärvården och psykiatrin', en: 'primary care and psychiatry' }
    const asked = (draft: PlanDraft, named: Partial<typeof form>) => worthOf(draft, { ...form, ...named }, today, categoryNames).filter(({ says }) => says === 'partsOfCare')
    const one = wholePlan()
    const care = (count: number): PlanDraft => ({ ...one, organisations: one.organisations.map((organisation, index) => ({ ...organisation, kind: index < count ? ('region' as const) : ('municipality' as const) })) })
    expect([0, 1, 2].map((count) => asked(care(count), { wantedCare }).length)).toEqual([1, 1, 0])
    expect([asked(care(1), { wantedCare }), asked(care(1), {})]).toEqual([[{ says: 'partsOfCare', what: wantedCare }], []])
    const ofCare = (count: number, named: Partial<typeof form>) => worthOf(care(count), { ...form, wantedCare, requiredOrganisations: [], wantedOrganisations: ['region'], ...named }, today, categoryNames).flatMap((worth) => ('what' in worth && (worth.what === 'region' || worth.what === wantedCare) ? [worth.says] : []))
    expect([ofCare(0, {}), ofCare(0, { wantedCare: undefined }), ofCare(1, {}), ofCare(2, {})], 'once').toEqual([['partsOfCare'], ['notInvited'], ['partsOfCare'], []])
    expect([ofCare(0, { requiredOrganisations: ['region'] }), ofCare(1, { requiredOrganisations: ['region'] })]).toEqual([['needed'], ['partsOfCare']])
    expect([sv, en].map(({ plan: { ready } }) => ready.partsOfCare('a och b'))).toEqual(['Har ni bjudit in båda: a och b?', 'Have you invited both: a och b?'])
  })

  it('is everything at first, in the order of the page', () => {
    const empty = emptyPlan(countedIds(), 'resursradet', 'sv', purpose)
    expect(lacks(empty)).toEqual(['question', 'team', 'day', 'clock', 'place', 'chair', 'participant', 'contactName', 'contactPhone'])
  })

  it('is nothing in a whole plan, without consent too', () => {
    expect(lacks(wholePlan())).toEqual([])
  })

  it('[CONSENT-31] is a paper that is signed on a day to come, at its field, of what is asked apart as of a consent', () => {
    const signed = (signedOn: string) => lacksOf({ ...wholePlan(), consent: { ...wholePlan().consent, separate: [{ kind: 'teams', answer: 'yes', how: 'written', textVersion: 'apart-sv-1', paper: { takenBy: 'Doris', signedOn } }] } }, { participantPresent: true, case: 'named', cases: 'one' }, today)
    expect([signed('2026-12-02'), signed(today)]).toEqual([[{ says: 'consentSignedOn', place: separatePlace('teams') }], []])
    expect(lacks(withConsent(wholePlan(), { ...given, how: 'written', takenBy: 'Doris', signedOn: '2026-12-02' }))).toEqual(['consentSignedOn'])
  })

  it('[CONSENT-32] is a day that no yes holds until, at its field, of all or of an organisation with terms of its own', () => {
    const until = (day: string) => lacks(withConsent(wholePlan(), { ...given, until: day }))
    expect([until('2027-12-11'), until('2027-12-12'), until('12027-01-01'), until('')]).toEqual([[], ['consentUntil'], ['consentUntil'], []])
  })

  it.each([
    ['dayPassed', { day: '2026-11-30' }],
    ['dayWrong', { day: '12026-12-11' }],
    ['dayWrong', { day: '202612-12-11' }],
    ['dayWrong', { day: '0026-12-11' }],
    ['clock', { clock: '13' }],
    ['question', { question: '  ' }],
    ['contactHours', { contact: { name: null, phone: '1', from: '09:00', to: '' } }],
    ['contactHours', { contact: { name: null, phone: '1', from: '', to: '15:00' } }],
    ['contactHoursTurned', { contact: { name: null, phone: '1', from: '15:00', to: '09:00' } }],
    ['contactHoursTurned', { contact: { name: null, phone: '1', from: '09:00', to: '09:00' } }],
    ['unfinished', { writing: emptyPerson('somebody', 'referrer') }],
    ['number', { place: 'Rum 811228-9874' }],
  ] as [string, Partial<PlanDraft>][])('is %s', (says, change) => {
    expect(lacks({ ...wholePlan(), ...change })).toEqual([says])
  })

  it('is a day only while it is before today', () => {
    expect(lacks({ ...wholePlan(), day: today })).toEqual([])
  })

  it('is a chair and the participant, or another person where no participant is in the room', () => {
    expect(lacks(without(wholePlan(), 'Kim'))).toEqual(['participant'])
    expect(lacks(without(wholePlan(), 'Sara'))).toEqual(['chair', 'contactName'])
    expect(lacks(wholePlan(), false)).toEqual(['noParticipantHere'])
    const alone = { ...wholePlan(), people: wholePlan().people.slice(0, 1) }
    expect(lacks(alone, false)).toEqual(['others'])
  })

  it('is no consent, and none is sent, where the meeting is about nobody by name', () => {
    const draft = withConsent(wholePlan(), given)
    const broken = withConsent(wholePlan(), { ...given, purpose: '' })
    const saysOf = (about: 'named' | 'none') => lacksOf(broken, { participantPresent: true, case: about, cases: 'one' }, today).map(({ says }) => says)
    expect([saysOf('named').includes('consentPurpose'), saysOf('none').includes('consentPurpose')]).toEqual([true, false])
    expect(worthOf(draft, { ...form, case: 'none' }, today, categoryNames).filter(({ says }) => says === 'gap' || says === 'ends')).toEqual([])
    expect([planBodyOf(draft, { case: 'named', cases: 'one' }, categoryNames, textVersions)?.consents.length === 0, planBodyOf(draft, { case: 'none', cases: 'one' }, categoryNames, textVersions)?.consents]).toEqual([false, []])
  })

  it('is a case, whole, with a referrer or the chair who brings it, where the form has several; and they are sent there alone', () => {
    const saysOf = (cases: PlanDraft['cases']) => lacksOf({ ...wholePlan(), cases }, { ...form, cases: 'several' }, today).map(({ says }) => says)
    const whole = { id: 'case-0001', code: ' Ä 1', question: 'Vem ansvarar?', referrerSeatId: wholePlan().people.find(({ role }) => role === 'referrer')?.id ?? '' }
    expect(saysOf([whole])).toEqual([])
    expect(saysOf([{ ...whole, referrerSeatId: wholePlan().people.find(({ role }) => role === 'chair')!.id }])).toEqual([])
    for (const cases of [[], [{ ...whole, code: '' }], [{ ...whole, question: ' ' }], [{ ...whole, referrerSeatId: wholePlan().people.find(({ role }) => role === 'representative')!.id }], [whole, { ...whole, id: 'case-0002' }]]) expect(saysOf(cases), JSON.stringify(cases)).toEqual(['cases'])
    expect(lacks({ ...wholePlan(), cases: [] })).toEqual([])
    expect(planBodyOf({ ...wholePlan(), cases: [whole] }, { case: 'named', cases: 'several' }, categoryNames, textVersions)?.plan.cases).toEqual([{ ...whole, code: 'Ä 1' }])
    expect(planBodyOf({ ...wholePlan(), cases: [whole] }, { case: 'named', cases: 'one' }, categoryNames, textVersions)?.plan).not.toHaveProperty('cases')
  })

  it('is what a ticked consent is about and how it was given, at the terms that it has', () => {
    const draft = withConsent(wholePlan(), { ...given, categories: [], how: '' })
    expect(lacksOf(draft, form, today)).toEqual([
      { says: 'consentCategories', place: termsPlace('categories') },
      { says: 'consentHow', place: termsPlace('how') },
    ])
    const town = idOf(draft, 'Sjöviks kommun')
    const own = { ...draft, consent: { ...draft.consent, terms: given, own: { [town]: { ...given, purpose: '' } } } }
    expect(lacksOf(own, form, today)).toEqual([{ says: 'consentPurpose', place: termsPlace('purpose', town) }])
  })

  it('finds a personal number in whose words it stands', () => {
    const draft = wholePlan()
    const written = { ...draft, consent: { ...draft.consent, terms: { ...draft.consent.terms, other: 'Nummer 811228-9874' } } }
    expect(lacksOf(written, form, today)).toEqual([{ says: 'number', place: termsPlace('other') }])
    expect(lacksOf({ ...draft, question: '811228-9874' }, form, today)).toEqual([{ says: 'number', place: places.question }])
  })
})

describe('what is worth a thought', () => {
  it('is an organisation that the form wants, and each that consent does not reach', () => {
    expect(worth(wholePlan())).toEqual([
      { says: 'notInvited', what: 'forsakringskassan' },
      { says: 'gap', what: 'Sjöviks kommun' },
      { says: 'gap', what: 'Arbetsförmedlingen' },
      { says: 'gap', what: 'Sjöviks vårdcentral' },
    ])
  })

  it('is no consent where everybody may tell everybody, and one again where that is not so', () => {
    const all = withConsent(wholePlan())
    expect(worth(all)).toEqual([{ says: 'notInvited', what: 'forsakringskassan' }])
    const some = { ...all, consent: tick(all.consent, idOf(all, 'Sjöviks kommun'), all.organisations.map(({ id }) => id), false) }
    expect(worth(some).slice(1)).toEqual([{ says: 'gap', what: 'Sjöviks kommun' }])
  })

  it('is a consent that ends before the meeting', () => {
    const ends = worth(withConsent(wholePlan(), { ...given, until: '2026-12-10' }))
    expect(ends.map(({ says }) => says)).toEqual(['notInvited', 'ends', 'ends', 'ends'])
    expect(worth(withConsent(wholePlan(), { ...given, until: '2026-12-11' }))).toHaveLength(1)
  })

  it('[NEED-5] is the role that the meeting does not begin without, and then not once more that nobody has it', () => {
    const needing = { ...form, requiredRoles: ['referrer'] } satisfies typeof form
    const says = (draft: ReturnType<typeof wholePlan>) => worthOf(draft, needing, today, categoryNames).map((one) => one.says)
    expect(says(without(wholePlan(), 'Petra')).filter((one) => one === 'roleNeeded' || one === 'noReferrer')).toEqual(['roleNeeded'])
    expect(says(wholePlan())).not.toContain('roleNeeded')
    const brings = (role: string) => wholePlan().people.find((one) => one.role === role)!.id
    const broughtBy = (role: string, cases: 'one' | 'several') => worthOf({ ...without(wholePlan(), 'Petra'), cases: [{ id: 'case-0001', code: 'Ä 1', question: 'Vem ansvarar?', referrerSeatId: brings(role) }] }, { ...needing, cases }, today, categoryNames).map((one) => one.says)
    const isTold = (said: string[]) => said.filter((one) => one === 'roleNeeded' || one === 'noReferrer')
    expect([isTold(broughtBy('chair', 'several')), isTold(broughtBy('representative', 'several')), isTold(broughtBy('chair', 'one'))]).toEqual([[], ['roleNeeded'], ['roleNeeded']])
  })

  it('is who follows up, and who gives the advice', () => {
    expect(worth(without(wholePlan(), 'Petra')).map(({ says }) => says)).toContain('noReferrer')
    expect(worth(without(without(wholePlan(), 'Anna'), 'Omar')).map(({ says }) => says)).toContain('noRepresentative')
  })
})
