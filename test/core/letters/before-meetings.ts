import type { Meeting } from '#core/meeting/meeting.ts'
import type { Plan, SeatPlan } from '#core/meeting/plan.ts'
import { writtenMeetings } from './all-written-meetings.ts'

type Before = { talkAbout?: string | null; writtenBy?: string; notTalkAbout?: string | null; attends?: SeatPlan['attends']; of?: Partial<Plan>; consents?: Meeting['consents']; seat?: Record<string, Partial<SeatPlan>> }

/** What was known before twelve of the written meetings, each of its own kind. */
const known: Record<string, Before> = {
  'by-phone': { talkAbout: 'Jag orkar inte åka till möten. Kan vi ta det mesta på telefon?' },
  'with-interpreter': { talkAbout: 'Vad mina papper betyder.', notTalkAbout: 'Min man.' },
  'nothing-agreed': { notTalkAbout: 'Jag vill inte prata om barnen' },
  'closed-early': { attends: 'room', of: { place: 'Rudsjöterrassen 2 i Handen, rum 4' } },
  'no-to-everything': { consents: [] },
  'one-own-step': { attends: 'teams', of: { place: 'Teams' }, seat: { 'seat-maria': { why: 'Är din kurator och bad om mötet.', attends: 'phone' } } },
  'nine-organisations': {
    talkAbout: 'Att ni är så många.',
    seat: {
      'seat-eva': { why: 'Är din handläggare på socialtjänsten.' },
      'seat-omar': { why: 'Är din läkare.' },
      'seat-bo': { why: 'Kan visa dig kaféet.' },
      'seat-ida': { why: 'Följer med dig om du vill.' },
      'seat-per': { why: 'Kan berätta om kurser på kvällen.' },
    },
  },
  'absent-authority': { of: { question: 'Vem hjälper Kim med boendet, och när?' }, seat: { 'seat-anna': { isListening: true } } },
  'waiting': { talkAbout: 'Hur länge ska jag behöva vänta?', seat: { 'seat-lena': { attends: 'phone' }, 'seat-maria': { why: 'Är läkare på psykiatrin.' } } },
  'money-at-risk': { talkAbout: 'Pengarna. Hur ska jag betala hyran?', notTalkAbout: 'Sommaren.' },
  'guardian-answers': { talkAbout: 'Kim vill ha en egen lägenhet.', writtenBy: 'seat-per' },
  'with-support-person': { notTalkAbout: 'Noor behöver inte höra om medicinerna.' },
}

function before(name: string, { talkAbout = null, notTalkAbout = null, writtenBy = 'seat-kim', attends, of, consents, seat = {} }: Before): Meeting {
  const after = writtenMeetings[name]
  if (!after?.plan) throw new Error(`no meeting ${name}`)
  const changed = <Seat extends SeatPlan>(one: Seat): Seat => ({ ...one, ...seat[one.id], ...(one.role === 'participant' && attends && { attends }) })
  return {
    ...after,
    state: 'planned',
    closing: null,
    items: [],
    told: [],
    plan: { ...after.plan, ...of, seats: after.plan.seats.map(changed) },
    seats: after.seats.map(changed),
    consents: consents ?? after.consents,
    preparation: { talkAbout, notTalkAbout, writtenBy: { talkAbout: talkAbout && writtenBy, notTalkAbout: notTalkAbout && writtenBy }, prepared: null },
  }
}

export const beforeMeetings: Record<string, Meeting> = Object.fromEntries(Object.entries(known).map(([name, what]) => [name, before(name, what)]))
