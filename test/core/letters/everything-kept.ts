import type { Kept } from '#core/meeting/kept.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { nothingKept } from '#core/meeting/nothing-kept.ts'
import { keptThingSchema } from '#core/meeting/meeting-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { askedInWriting, keepingForm } from '#test/support/keeping-form.ts'
import { handedOver } from './kept-meetings.ts'
import { act, by, byDay, item, meeting, takeAway, talk, told } from './written-meetings.ts'

const at = '2026-12-03T12:30:00.000Z'
const written = { by: 'seat-sara', at }
const yes = { answer: 'yes' as const, ...written }
const closing: Meeting['closing'] = { at, by: 'seat-sara', early: 'Rummet var bokat.' }
const waits = item('undertaking', { what: act('book', 'en tid'), why: null, who: by('seat-anna'), when: byDay('2026-12-14') })
const put = item('recommendation', { what: act('call', 'vårdcentralen'), why: 'Det brådskar.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'no')

/** Everything that is kept of a case, or of the one alone. */
const ofCase = (caseId: string | null, nr: number): Partial<Kept> => ({
  owners: [{ caseId, owner: { kind: 'seat', seatId: 'seat-sara' }, answer: yes, ...written }],
  rests: [{ id: `rest-000${nr}`, of: { kind: 'case', caseId }, because: 'care', waitsFor: `en tid ${nr}`, since: '2026-04-12', meanwhile: null, looksAgain: { seatId: 'seat-anna', by: '2026-12-18' }, ...written }],
  noPlans: [{ caseId, reason: `Vi vet för lite om ${nr}.`, ...written }],
  decisions: [{ caseId, decision: { kind: 'asked', of: { kind: 'seat', seatId: 'seat-anna' }, what: `Om stöd ${nr}.`, by: '2026-12-18' }, ...written }],
  fields: [{ fieldId: 'goal', caseId, words: `Ett mål ${nr}.`, ...written }, { fieldId: 'manyYears', caseId, words: 'yes', ...written }],
})

const obstacles: Kept['obstacles'] = [{ id: 'obstacle-01', words: 'Två väntar på samma intyg.', between: ['org-af', 'org-fk'], raisedBy: 'Ekonomiskt bistånd', answer: null, ...written }]
const before = (id: string, caseCode: string | null): Kept['earlier'][number] => ({ id, caseCode, what: 'Anna ringer.', day: null, answer: { how: 'underWay', words: 'Tiden är bokad.', ...written } })

const fields = [askedInWriting({ need: 'free' }), askedInWriting({ id: 'manyYears', label: { sv: 'Har det tagit många år?', en: 'Has it taken many years?' }, answeredBy: 'yesNo', need: 'free' })]
const form = { ...keepingForm([...keptThingSchema.options]), fields }

/** A meeting about one person that kept all that any form keeps, and ended early. */
export const everythingKept = meeting({
  of: { form },
  closing,
  told: told('Jag vill arbeta lite.'),
  items: [put, { ...waits, isMoved: true }],
  takeAway: takeAway('Att ni ringer.'),
  followUp: talk('seat-maria', '2026-12-21', '10.00'),
  money: { kind: 'findsOut', seatId: 'seat-lena', by: '2026-12-18', writtenBy: 'seat-lena', at },
  kept: {
    ...nothingKept,
    ...ofCase(null, 1),
    rests: [...ofCase(null, 1).rests!, { ...ofCase(null, 2).rests![0]!, of: { kind: 'item', itemId: waits.id } }],
    obstacles,
    earlier: [before('earlier-0001', null)],
    handover: handedOver,
    ready: [{ seatId: 'seat-kim', voice: 'participant', answer: 'partly', words: 'Någon följer med.', by: 'seat-kim', at }],
    silent: [{ voice: 'coach', why: 'notHere', ...written }],
    views: [{ id: 'views-0001', about: 'När det börjar', views: [{ seatId: 'seat-lena', words: 'Jag tror på våren.', by: 'seat-lena' }, { seatId: 'seat-kim', words: 'Jag vill nu.', by: 'seat-kim' }], nextStep: null, ...written }],
  },
})

const perCase = allMeetingForms.find(({ id }) => id === 'kommunvist-team')!
const people = meeting().plan!.seats.filter(({ role }) => role !== 'participant')
const cases = ['seat-maria', 'seat-rut', 'seat-rut'].map((referrerSeatId, index) => ({ id: `case-000${index + 1}`, code: `K 1${index + 1}`, question: `Vad håller i ${index + 1}?`, referrerSeatId }))
const [first, second] = [ofCase('case-0001', 1), ofCase('case-0002', 2)]
const both = <Of extends keyof Kept>(of: Of) => [...(first[of] as unknown[]), ...(second[of] as unknown[])] as Kept[Of]

/** Minutes of three cases by code, each with all that is kept of one, and the third put off. */
export const severalCasesKept = meeting({
  of: { form: { ...perCase, keeps: [...keptThingSchema.options], fields: [...fields.slice(0, 1).map((one) => ({ ...one, ofEachCase: true })), ...perCase.fields.filter(({ id }) => id === 'manyYears')] }, seats: [...people, { ...people.find(({ role }) => role === 'referrer')!, id: 'seat-rut', name: 'Rut', organisationId: 'org-af' }], cases, question: 'Vad bryter rundgången?' },
  consents: [],
  closing,
  told: [{ ...told('Bussen är hindret.')[0]!, caseId: 'case-0001' }],
  items: [{ ...put, caseId: 'case-0002' }],
  agenda: { ...meeting().agenda, cases: cases.map(({ id }, index) => ({ id, usedMs: 0, isVisited: true, putOffBecause: index === 2 ? 'Tiden tog slut.' : null })) },
  kept: { ...nothingKept, owners: both('owners'), rests: both('rests'), noPlans: both('noPlans'), decisions: both('decisions'), fields: both('fields'), obstacles, earlier: [before('earlier-0001', 'K 11'), before('earlier-0002', 'K 9')] },
})
