import type { SeatPlan } from '#core/meeting/plan.ts'
import { about, act, by, byDay, contactBy, item, meeting, omar, onDay, takeAway, talk, told, words } from './written-meetings.ts'

const seats = meeting().plan!.seats
const seat = (id: string, name: string, role: SeatPlan['role'], organisationId: string | null, why: string, changes: Partial<SeatPlan> = {}): SeatPlan => ({ ...seats[0]!, id, name, role, organisationId, mandate: null, why, ...changes })
/** Before a meeting of eight people, one more than most have, each with a sentence of why. */
export const eightPeople = meeting({ state: 'planned', closing: null, of: { seats: [
  seat('seat-sara', 'Sara', 'chair', 'org-haninge', 'Leder mötet och ser till att alla får prata.'),
  seat('seat-eva', 'Eva', 'representative', 'org-haninge', 'Arbetar på socialtjänsten och kan berätta om stöd hemma.'),
  seat('seat-anna', 'Anna', 'representative', 'org-af', 'Kan berätta om stöd till arbete och studier.'),
  seat('seat-lena', 'Lena', 'representative', 'org-fk', 'Kan berätta om sjukpenning och aktivitetsersättning.', { attends: 'phone' }),
  seat('seat-omar', 'Omar', 'representative', 'org-region', 'Arbetar på vårdcentralen och kan berätta om vård.', { isListening: true }),
  seat('seat-maria', 'Maria', 'referrer', 'org-region', 'Känner dig sedan tidigare och bad om mötet.'),
  seat('seat-kim', 'Kim', 'participant', null, 'Mötet är ditt.', { attends: 'browser' }),
  seat('seat-per', 'Per', 'supportPerson', null, 'Är din bror och sitter bredvid dig.'),
] }, preparation: { talkAbout: 'Jag vill prata om att jag är trött och att jag vill arbeta lite till våren.', notTalkAbout: 'Jag vill inte prata om min mamma.', writtenBy: { talkAbout: 'seat-kim', notTalkAbout: 'seat-kim' }, prepared: null } })

/** After a meeting with eight items of every usual kind and answer. */
export const eightItems = meeting({
  told: told('Jag har ofta ont och sover dåligt.', 'Jag vill börja arbeta lite till våren', 'Det är svårt att veta vem jag ska ringa.'),
  items: [
    item('recommendation', { what: words('Kim får en fast person på vårdcentralen'), why: 'Kim ska slippa berätta samma sak flera gånger.', who: omar, when: contactBy('seat-maria', '2026-12-11'), track: 'health', wait: about(2, 3) }, 'yes'),
    item('recommendation', { what: act('try', 'arbeta några timmar i veckan'), why: 'Kim vill arbeta lite till våren.', who: by('seat-kim'), when: contactBy('seat-anna', '2026-12-15'), track: 'work', wait: { kind: 'none' } }, 'notYet', 'Jag vill prata med läkaren först.'),
    item('recommendation', { what: act('apply', 'bostadstillägg'), why: 'Hyran är hög.', who: by('seat-kim'), when: byDay('2026-12-18'), track: 'social', wait: about(1, 2, 'months') }, 'yes', 'Om någon hjälper mig.'),
    item('recommendation', { what: act('meet', 'en skuldrådgivare'), why: 'Räkningarna är många.', who: by('seat-kim'), when: byDay('2026-12-21'), track: 'social', wait: { kind: 'none' } }, 'no', 'Nej, det orkar jag inte nu.'),
    item('undertaking', { what: act('findOut', 'vad som händer med Kims pengar'), why: 'Kim är orolig för pengarna.', who: by('seat-lena'), when: byDay('2026-12-18'), track: 'work', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('help', 'ansökan om bostadstillägg'), why: 'Blanketten är krånglig.', who: by('seat-sara'), when: onDay('2026-12-09', '13.30'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('call', 'Kim'), why: 'Kim vill ha någon att prata med.', who: by('seat-maria'), when: onDay('2026-12-10', '10.00'), track: 'health', wait: { kind: 'none' } }, 'yes'),
    item('ownStep', { what: act('book', 'en tid hos min läkare'), why: null, who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes'),
  ],
  takeAway: takeAway('Att ni pratar med varandra, så att jag slipper.'),
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})
