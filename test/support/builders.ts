import { lastDayOfYes } from '#core/meeting/longest-yes.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Recorded } from '#core/meeting/evolve.ts'
import type { ItemContent } from '#core/meeting/item.ts'
import type { ConsentRecord, Organisation, Plan, SeatPlan } from '#core/meeting/plan.ts'
import { consentTexts } from './text-versions.ts'

/** One ordinary meeting: invented people in an invented municipality. `adviser` and `referrer` are two seats of the same authority. */
export const seatIds = {
  chair: 'seat-chair',
  officer: 'seat-officer',
  adviser: 'seat-adviser',
  referrer: 'seat-referrer',
  participant: 'seat-participant',
  support: 'seat-support',
} as const

export const organisationIds = { town: 'org-town', jobs: 'org-jobs', insurance: 'org-insurance' } as const

export const organisations: Organisation[] = [
  { id: organisationIds.town, name: 'Ekby kommun', kind: 'municipality' },
  { id: organisationIds.jobs, name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
  { id: organisationIds.insurance, name: 'Försäkringskassan', kind: 'forsakringskassan' },
]

export const seatPlan = (changes: Partial<SeatPlan> & Pick<SeatPlan, 'id' | 'role'>): SeatPlan => ({
  name: 'Robin',
  organisationId: null,
  mandate: null,
  why: 'Är med för att hjälpa till.',
  isNew: false,
  attends: 'browser',
  isListening: false,
  answersForParticipant: false,
  ...changes,
})

export const seats: SeatPlan[] = [
  seatPlan({ id: seatIds.chair, role: 'chair', name: 'Maria', organisationId: organisationIds.town, mandate: 'informs', why: 'Leder mötet.' }),
  seatPlan({ id: seatIds.officer, role: 'representative', name: 'Omar', organisationId: organisationIds.jobs, mandate: 'decides', why: 'Kan berätta om stöd till arbete.' }),
  seatPlan({ id: seatIds.adviser, role: 'representative', name: 'Anna', organisationId: organisationIds.insurance, mandate: 'recommends', why: 'Kan berätta om sjukpenning.' }),
  seatPlan({ id: seatIds.referrer, role: 'referrer', name: 'Lena', organisationId: organisationIds.insurance, mandate: 'recommends', why: 'Känner dig och tog hit frågan.' }),
  seatPlan({ id: seatIds.participant, role: 'participant', name: 'Kim', why: 'Mötet handlar om dig.' }),
  seatPlan({ id: seatIds.support, role: 'supportPerson', name: 'Eva', why: 'Är här för att du vill det.' }),
]

export const plan = (changes: Partial<Plan> = {}): Plan => ({
  form: resursradet,
  language: 'sv',
  teamName: 'Resursrådet i Ekby',
  hostAuthority: 'Ekby kommun',
  question: 'Hur kan Kim börja arbeta lite igen?',
  place: 'Stadshuset, rum 3',
  startsAt: '2026-12-03T12:00:00.000Z',
  contact: { name: 'Maria', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
  organisations,
  seats,
  ...changes,
})

/** The last day of the longest yes to a meeting at this moment. */
export const aYearFrom = (moment = new Date().toISOString()): string => lastDayOfYes(swedishDay(moment), swedishDay(moment))

export const consentFrom = (from: string, to: string[], changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  fromOrganisationId: from,
  toOrganisationIds: to,
  categories: ['arbete', 'hälsa'],
  purpose: 'Att hitta nästa steg tillsammans.',
  until: '2026-12-31',
  how: 'written',
  textVersion: consentTexts[changes.how ?? 'written'],
  ...changes,
})

/** Each organisation may tell every other one. */
export const consentsAmong = (ids: string[]): ConsentRecord[] => ids.map((id) => consentFrom(id, ids.filter((other) => other !== id)))
export const consents = consentsAmong(Object.values(organisationIds))

/** A moment so many minutes after the planned start. */
export const minute = (minutes: number): string => new Date(Date.parse('2026-12-03T12:00:00.000Z') + minutes * 60_000).toISOString()

export const deviceOf = (seatId: string) => `device-of-${seatId}`

export const recorded = (event: MeetingEvent, by: string = seatIds.chair, at: string = minute(0)): Recorded => ({ event, by, at })

export const plannedMeeting = (changes: Partial<Plan> = {}): Recorded[] => [recorded({ type: 'meetingPlanned', plan: plan(changes) }, 'staff', minute(-60 * 24))]

export const consentsTaken = (records: ConsentRecord[] = consents): Recorded => recorded({ type: 'consentRecorded', records }, 'staff', minute(-60 * 23))

export const letIn = (seatId: string, device = deviceOf(seatId)): Recorded => recorded({ type: 'seatAdmitted', seatId, device }, seatIds.chair, minute(-5))

/** Planned, consent taken, everybody let in on a device of their own; not begun. */
export const everybodyIn = (changes: Partial<Plan> = {}): Recorded[] => {
  const planned = plan(changes)
  const phoneOnly = new Set(planned.seats.filter((seat) => seat.attends === 'phone').map((seat) => seat.id))
  return [...plannedMeeting(changes), consentsTaken(), ...planned.seats.filter((seat) => !phoneOnly.has(seat.id)).map((seat) => letIn(seat.id))]
}

/** As `everybodyIn`, and begun at minute 0: the first phase is on. */
export const openMeeting = (changes: Partial<Plan> = {}): Recorded[] => [
  ...everybodyIn(changes),
  recorded({ type: 'meetingStarted' }),
  recorded({ type: 'phaseEntered', phaseId: plan(changes).form.phases[0]!.id }),
]

/** As `openMeeting`, gone through phase by phase to this one: a minute in each. */
export const meetingIn = (phaseId: string, changes: Partial<Plan> = {}): Recorded[] => {
  const { phases } = plan(changes).form
  const passed = phases.slice(1, phases.findIndex((phase) => phase.id === phaseId) + 1)
  return [...openMeeting(changes), ...passed.map((phase, index) => recorded({ type: 'phaseEntered', phaseId: phase.id }, seatIds.chair, minute(index + 1)))]
}

/** Something to recommend: Omar calls, by a day. */
export const content = (changes: Partial<ItemContent> = {}): ItemContent => ({
  what: { kind: 'act', act: 'call', object: 'vårdcentralen' },
  why: 'Du vill veta om du orkar arbeta.',
  who: { kind: 'seat', seatId: seatIds.officer },
  when: { kind: 'by', date: '2026-12-11' },
  track: 'work',
  wait: { kind: 'none' },
  carriedBy: null,
  ...changes,
})

export const by = (seatId: string): Pick<ItemContent, 'who'> => ({ who: { kind: 'seat', seatId } })

/** A god man: a support person who may answer for the participant. */
export const guardian: SeatPlan = seatPlan({ id: 'seat-guardian', role: 'supportPerson', name: 'Gun', answersForParticipant: true, why: 'Är god man och svarar för dig.' })
export const withGuardian: Partial<Plan> = { seats: [...seats, guardian] }

/** The same meeting where nobody sits as the participant: the team speaks about somebody who is not there. */
export const withoutParticipant: Partial<Plan> = {
  form: { ...resursradet, participantPresent: false },
  seats: seats.filter((seat) => seat.role !== 'participant' && seat.role !== 'supportPerson'),
}

/** What somebody says as it is, of a kind that has own words alone. */
export const ownWords = (words: string, changes: Partial<ItemContent> = {}): ItemContent =>
  content({ what: { kind: 'words', words }, why: null, wait: null, ...changes })

/** Of Resursrådet, for tables where nobody sits as the participant: nothing asks for their name, and they begin with nothing. */
export const phasesAboutNobody = resursradet.phases.map((phase) => {
  const aboutTheGroup = { ...phase, opensWith: phase.opensWith === 'participant' ? ('chair' as const) : phase.opensWith }
  return JSON.parse(JSON.stringify(aboutTheGroup).replaceAll('{participant}', 'gruppen')) as typeof aboutTheGroup
})

/** A meeting about nobody by name: those who work sit there, and minutes come out of it. */
export const aboutNobody = (about: 'none' | 'deidentified' = 'none'): Partial<Plan> => ({
  form: wholeForm({ ...resursradet, case: about, participantPresent: false, papers: ['minutes'], closing: { needsFollowUp: false }, phases: phasesAboutNobody }),
  question: 'Vad gör att ärenden blir liggande hos oss?',
  seats: withoutParticipant.seats!,
})

/** Two cases without names, one of each referrer: Lena's and Rut's. */
export const severalCases: Partial<Plan> = {
  ...aboutNobody('deidentified'),
  form: wholeForm({ ...resursradet, case: 'deidentified', cases: 'several', participantPresent: false, papers: ['referrer', 'minutes'], closing: { needsFollowUp: false }, phases: phasesAboutNobody.map((phase) => ({ ...phase, perCase: ['story', 'understand', 'contribute', 'recommend'].includes(phase.id) })) }),
  seats: [...withoutParticipant.seats!, seatPlan({ id: 'seat-rut', role: 'referrer', name: 'Rut', organisationId: organisationIds.jobs, mandate: 'recommends', why: 'Tog hit ett ärende.' })],
  cases: [
    { id: 'case-0001', code: 'Ä 1', question: 'Vem ansvarar för planeringen?', referrerSeatId: seatIds.referrer },
    { id: 'case-0002', code: 'Ä 2', question: 'Vad händer efter praktiken?', referrerSeatId: 'seat-rut' },
  ],
}
