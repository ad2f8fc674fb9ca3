import type { Kept } from '#core/meeting/kept.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { nothingKept } from '#core/meeting/nothing-kept.ts'
import { keptThingSchema } from '#core/meeting/meeting-form.ts'
import { keepingForm } from '#test/support/keeping-form.ts'
import { act, by, byDay, item, meeting, talk, told } from './written-meetings.ts'

const at = '2026-12-03T12:30:00.000Z'
const form = keepingForm([...keptThingSchema.options])
const yes = (by: string) => ({ answer: 'yes' as const, by, at })
const written = (by: string) => ({ by, at })

export const keptMeeting = (kept: Partial<Kept>, changes: Partial<Meeting> = {}): Meeting => meeting({ of: { form }, kept: { ...nothingKept, ...kept }, ...changes })

export const handedOver: Kept['handover'] = {
  receiver: { kind: 'seat', seatId: 'seat-anna' },
  handsOver: 'seat-maria',
  firstContact: '2026-12-11',
  ifItSlips: 'Ring mig, så hör jag av mig till Anna.',
  answers: { receives: yes('seat-anna'), handsOver: yes('seat-maria') },
  ...written('seat-maria'),
}

const ready: Kept['ready'] = [
  { seatId: 'seat-maria', voice: 'referrer', answer: 'yes', words: null, ...written('seat-maria') },
  { seatId: 'seat-anna', voice: 'coach', answer: 'notYet', words: 'Bussen till jobbet behöver vara klar först.', ...written('seat-anna') },
  { seatId: 'seat-kim', voice: 'participant', answer: 'partly', words: 'Jag vill att någon följer med första dagen.', ...written('seat-kim') },
]

/** Somebody is done here and goes on elsewhere: both sides said yes, and three voices say whether it is time. */
const discharge = keptMeeting(
  {
    handover: handedOver,
    ready,
  },
  {
    told: told('Jag har mått bättre i höst.'),
    items: [item('undertaking', { what: act('call', 'Kim'), why: 'Kim vill ha någon att fråga.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')],
    followUp: talk('seat-maria', '2026-12-21', '10.00'),
  },
)

/** Nothing was agreed, who takes over is not there and has not answered, and no decision is asked for. */
const undecided = keptMeeting(
  {
    noPlans: [{ caseId: null, reason: 'Kim vill prata med sin läkare först.', ...written('seat-sara') }],
    handover: { ...handedOver, receiver: { kind: 'outside', name: 'Omar', organisation: 'Vårdcentralen Norr' }, ifItSlips: 'Ring mig, så hör jag av mig till Omar.', answers: { receives: null, handsOver: yes('seat-maria') } },
    decisions: [{ caseId: null, decision: { kind: 'none', reason: 'Försäkringskassan har redan bestämt.' }, ...written('seat-lena') }],
    obstacles: [{ id: 'obstacle-01', words: 'Två myndigheter väntar på samma intyg.', between: ['org-af', 'org-fk'], raisedBy: 'Ekonomiskt bistånd', answer: null, ...written('seat-anna') }],
  },
  { told: told('Jag vet inte vad jag vill.'), followUp: talk('seat-sara', '2026-12-15') },
)

/** Two see it differently, and a decision is asked of the referrer. */
const seenDifferently = keptMeeting(
  {
    decisions: [{ caseId: null, decision: { kind: 'asked', of: { kind: 'seat', seatId: 'seat-maria' }, what: 'Om Kim får fortsätta hos er till sommaren.', by: '2026-12-18' }, ...written('seat-sara') }],
    views: [
      {
        id: 'views-01',
        about: 'När Kim kan börja arbeta',
        views: [
          { seatId: 'seat-lena', words: 'Jag tror på våren.', by: 'seat-lena' },
          { seatId: 'seat-kim', words: 'Jag vill börja nu.', by: 'seat-kim' },
        ],
        nextStep: 'Kim och Lena hörs i januari.',
        ...written('seat-sara'),
      },
    ],
  },
  { told: told('Jag vill arbeta.'), followUp: talk('seat-maria', '2026-12-15') },
)

/** Who takes over said no; the referrer takes over instead in another meeting. */
const receiverSaidNo = keptMeeting({ handover: { ...handedOver, answers: { receives: { answer: 'no', by: 'seat-anna', at }, handsOver: null } } }, { told: told('Jag vill ha samma person som förut.'), followUp: talk('seat-maria', '2026-12-15') })

export const referrerTakesOver = keptMeeting({ handover: { ...handedOver, receiver: { kind: 'seat', seatId: 'seat-maria' }, handsOver: 'seat-anna', answers: { receives: yes('seat-maria'), handsOver: yes('seat-anna') } } }, { told: told('Jag är redo.'), followUp: talk('seat-sara', '2026-12-15') })

/** The case is held together by Sara, waits for health care, and goes on from another meeting. */
const goesOn = keptMeeting(
  {
    owners: [{ caseId: null, owner: { kind: 'seat', seatId: 'seat-sara' }, answer: yes('seat-sara'), ...written('seat-sara') }],
    rests: [{ id: 'rest-0001', of: { kind: 'case', caseId: null }, because: 'care', waitsFor: 'En tid hos psykiatrin.', since: '2026-04-13', meanwhile: 'Anna ringer Kim varannan vecka.', looksAgain: { seatId: 'seat-anna', by: '2027-01-15' }, ...written('seat-anna') }],
    earlier: [
      { id: 'point-01', caseCode: null, what: 'Anna på Arbetsförmedlingen ringer vårdcentralen.', day: '2026-10-02', answer: { how: 'done', words: null, ...written('seat-sara') } },
      { id: 'point-02', caseCode: null, what: 'Kim: Jag går ut varje dag.', day: null, answer: { how: 'notDone', words: 'Det blev för kallt.', ...written('seat-sara') } },
    ],
  },
  { told: told('Jag väntar.'), followUp: talk('seat-maria', '2026-12-15') },
)

export const keptMeetings: Record<string, Meeting> = { 'goes-on': goesOn, discharge, undecided, 'seen-differently': seenDifferently, 'receiver-said-no': receiverSaidNo, 'referrer-takes-over': referrerTakesOver }
