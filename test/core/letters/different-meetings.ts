import type { Meeting } from '#core/meeting/meeting.ts'
import type { Organisation, SeatPlan } from '#core/meeting/plan.ts'
import { eightItems } from './full-meetings.ts'
import { about, act, authority, by, byDay, contactBy, decision, information, item, meeting, moneyFindsOut, moneySaid, mutualConsents, onDay, organisations, question, takeAway, taken, talk, told, words } from './written-meetings.ts'

const seats = meeting().plan!.seats
const seat = (id: string, name: string, role: SeatPlan['role'], organisationId: string | null, changes: Partial<SeatPlan> = {}): SeatPlan => ({ ...seats[0]!, id, name, role, organisationId, mandate: null, ...changes })
const others = seats.filter(({ id }) => id !== 'seat-kim')

/** Kim calls in alone; the chair takes down every answer. */
const byPhone = meeting({
  of: { place: 'Telefon', seats: [...others, seat('seat-kim', 'Kim', 'participant', null, { attends: 'phone' })] },
  told: told('Jag orkar inte gå ut så ofta.'),
  items: [
    item('recommendation', { what: act('visit', 'Kim hemma'), why: 'Kim orkar inte åka så långt.', who: by('seat-maria'), when: onDay('2026-12-10', '14.00'), track: 'health', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('send', 'brevet med posten till Kim'), why: 'Kim har ingen dator.', who: by('seat-sara'), when: byDay('2026-12-07'), track: 'social', wait: { kind: 'none' } }, 'yes'),
  ],
  takeAway: takeAway('Att ni kommer till mig.'),
  followUp: talk('seat-maria', '2026-12-17', '14.00'),
})

/** Reza speaks through Ali, and reads easier when somebody reads aloud. */
const withInterpreter = meeting({
  of: {
    question: 'Hur kan Reza lära sig svenska fast han har ont?',
    seats: [...others, seat('seat-reza', 'Reza', 'participant', null, { attends: 'room' }), seat('seat-ali', 'Ali', 'interpreter', null, { why: 'Tolkar till persiska.', attends: 'room' })],
  },
  told: told('Jag kan inte sitta still en hel dag.', 'Jag vill lära mig svenska.'),
  items: [
    item('recommendation', { what: act('try', 'läsa svenska hemma två dagar i veckan'), why: 'Reza kan inte sitta länge.', who: by('seat-reza'), when: byDay('2027-01-11'), track: 'work', wait: about(3, 3) }, 'yes', 'Om det finns tolk första gången.'),
    item('undertaking', { what: act('signUp', 'Reza till kursen'), why: 'Kursen börjar i januari.', who: by('seat-anna'), when: byDay('2026-12-11'), track: 'work', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('arrange', 'tolk till första lektionen'), why: null, who: by('seat-anna'), when: byDay('2027-01-08'), track: 'work', wait: { kind: 'none' } }, 'yes'),
  ],
  followUp: talk('seat-anna', '2027-01-14', '13.30'),
})

const noToEverything = meeting({
  told: told('Jag vill vara i fred.'),
  items: [
    item('recommendation', { what: act('contact', 'psykologen'), why: 'Kim sover dåligt.', who: by('seat-kim'), when: byDay('2026-12-11'), track: 'health', wait: about(2, 3) }, 'no'),
    item('recommendation', { what: act('goTo', 'gruppen på torsdagar'), why: 'Där är det lugnt.', who: by('seat-kim'), when: onDay('2026-12-10', '10.00'), track: 'social', wait: { kind: 'none' } }, 'no', 'Jag vill inte vara i grupp.'),
    item('undertaking', { what: act('help', 'Kim med räkningarna'), why: 'Räkningarna är många.', who: by('seat-sara'), when: byDay('2026-12-11'), track: 'social', wait: { kind: 'none' } }, 'no', 'Det gör min syster.'),
  ],
  followUp: { kind: 'none', reason: 'Kim vill inte prata igen nu.' },
})

const oneOwnStep = meeting({
  told: told('Jag tar en sak i taget.'),
  items: [item('ownStep', { what: act('bring', 'mina papper till Maria'), why: null, who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes')],
  takeAway: takeAway('Bara papperen, sedan ses vi.'),
  followUp: talk('seat-maria', '2026-12-09', '09.00'),
})

const nine: Organisation[] = [
  ...organisations,
  { id: 'org-soc', name: 'Socialtjänsten i Haninge', kind: 'municipality' },
  { id: 'org-care', name: 'Vårdcentralen Norr', kind: 'region' },
  { id: 'org-work', name: 'Kaféet Slussen', kind: 'employer' },
  { id: 'org-union', name: 'Hjärnkraft', kind: 'association' },
  { id: 'org-adult', name: 'Vuxenskolan', kind: 'other' },
]
/** As many as ever sit together: who does what must still be found. */
const nineOrganisations = meeting({
  consents: nine.map(({ id }) => ({ ...mutualConsents[0]!, fromOrganisationId: id, toOrganisationIds: nine.map((one) => one.id).filter((to) => to !== id) })),
  of: {
    organisations: nine,
    seats: [...seats, seat('seat-eva', 'Eva', 'representative', 'org-soc'), seat('seat-omar', 'Omar', 'representative', 'org-care'), seat('seat-bo', 'Bo', 'representative', 'org-work'), seat('seat-ida', 'Ida', 'representative', 'org-union'), seat('seat-per', 'Per', 'representative', 'org-adult')],
  },
  told: told('Jag har aldrig träffat er alla samtidigt.'),
  items: [
    item('recommendation', { what: act('start', 'på kaféet en dag i veckan'), why: 'Kim trivs där.', who: by('seat-kim'), when: onDay('2027-01-11'), track: 'work', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('show', 'Kim hur kaféet ser ut'), why: 'Kim vill veta hur det ser ut.', who: by('seat-bo'), when: onDay('2026-12-16', '09.30'), track: 'work', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('goAlong', 'Kim till kaféet'), why: 'Första dagen är svår.', who: by('seat-ida'), when: onDay('2027-01-11', '09.00'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('write', 'ett nytt intyg till Kim'), why: 'Intyget går ut i januari.', who: by('seat-omar'), when: byDay('2026-12-18'), track: 'health', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('followUp', 'hur Kim mår på kaféet'), why: null, who: by('seat-eva'), when: byDay('2027-01-29'), track: 'social', wait: { kind: 'none' } }, 'yes'),
  ],
  followUp: talk('seat-eva', '2027-01-29', '10.00'),
})

/** An authority that is not here is asked, and nothing else was said. */
const absentAuthority = meeting({
  told: told('Jag vet inte hur mycket jag är skyldig.'),
  items: [question('Hur stor är Kims skuld?', authority('Kronofogden'), '2026-12-18', 'seat-maria', taken)],
  followUp: talk('seat-maria', '2026-12-21', '10.00'),
})

const moneyAtRisk = meeting({
  told: told('Hyran är betald till nyår, sedan vet jag inte.'),
  items: [
    decision('Sjukpenningen tar slut 31 december.', 'Försäkringskassan', '2026-11-26'),
    item('recommendation', { what: act('apply', 'ekonomiskt bistånd'), why: 'Hyran ska betalas i januari.', who: by('seat-kim'), when: byDay('2026-12-11'), track: 'social', wait: about(1, 2) }, 'yes'),
    item('undertaking', { what: act('fillIn', 'ansökan med Kim'), why: 'Blanketten är lång.', who: by('seat-sara'), when: onDay('2026-12-08', '10.00'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    item('ownStep', { what: act('gather', 'mina räkningar i en pärm'), why: null, who: by('seat-kim'), when: byDay('2026-12-07') }, 'yes'),
  ],
  money: moneyFindsOut('seat-lena', '2026-12-10'),
  followUp: talk('seat-sara', '2026-12-15', '10.00'),
})

/** What people wrote makes the letter long: all of it stands there. */
const longOwnWords = meeting({
  told: told(
    'Jag har jobbat på samma lager i elva år, och det var först när de bytte schema som jag började sova så dåligt att jag inte längre kom upp på morgonen.',
    'När jag ringde för att fråga sa de att jag skulle vänta, och när jag hade väntat sa de att jag skulle ha ringt tidigare.',
    'Jag vill inte ha fler som frågar samma sak. Jag vill att en enda person vet hur det är.',
  ),
  items: [
    item('recommendation', { what: words('Omar på vårdcentralen blir den som Kim alltid kan ringa till, och han berättar vidare för oss andra om Kim vill det'), why: 'Kim ska inte behöva berätta allt från början för varje ny person som kommer in.', who: by('seat-maria'), when: contactBy('seat-maria', '2026-12-11'), track: 'health', wait: about(1, 2) }, 'yes', 'Ja, men bara om det är samma person varje gång och inte en ny efter sommaren.'),
    item('undertaking', { what: words('Jag går igenom alla brev tillsammans med Kim och skriver en lista över vad som är bråttom och vad som kan vänta'), why: 'Breven ligger i en hög och Kim vågar inte öppna dem.', who: by('seat-sara'), when: onDay('2026-12-09', '13.30'), track: 'social', wait: { kind: 'none' } }, 'yes'),
  ],
  money: moneySaid('seat-lena', 'Sjukpenningen fortsätter som nu så länge intyget gäller. När det går ut behöver vi ett nytt, och då ringer jag till Kim i god tid.'),
  takeAway: takeAway('Att det finns en enda person att ringa, och att jag inte är besvärlig för att jag frågar.'),
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})

/** A meeting held in English. */
export const inEnglish = meeting({
  of: { language: 'en', question: 'What does Kim need to start working a little in spring?', place: 'Teams' },
  told: told('I sleep badly and I am often in pain.'),
  items: [
    item('recommendation', { what: act('ask', 'Kim’s doctor how Kim can sleep better'), why: 'Sleep comes first.', who: by('seat-kim'), when: byDay('2026-12-11'), track: 'health', wait: { kind: 'none' } }, 'yes'),
    item('recommendation', { what: act('goTo', 'the group on Thursdays'), why: 'It is calm there.', who: by('seat-kim'), when: onDay('2026-12-10', '10.00'), track: 'social', wait: about(2, 3) }, 'notYet', 'After Christmas.'),
    item('undertaking', { what: act('goAlong', 'Kim to the doctor'), why: 'It is hard to go alone.', who: by('seat-maria'), when: onDay('2026-12-15', '13.30'), track: 'health', wait: { kind: 'none' } }, 'yes'),
    item('ownStep', { what: act('thinkAbout', 'what I want to do in spring'), why: null, who: by('seat-kim'), when: null }, 'yes'),
    question('Does the money change if Kim works two hours a day?', by('seat-lena'), '2026-12-11', null, taken),
    information('The home support team can come in the evenings too.', by('seat-sara')),
  ],
  takeAway: takeAway('That I do not have to go alone.'),
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})

/** One of each kind of meeting that the others leave out. */
export const differentMeetings: Record<string, Meeting> = {
  'by-phone': byPhone,
  'with-interpreter': withInterpreter,
  'no-to-everything': noToEverything,
  'one-own-step': oneOwnStep,
  'nine-organisations': nineOrganisations,
  'absent-authority': absentAuthority,
  'money-at-risk': moneyAtRisk,
  'long-own-words': longOwnWords,
  'eight-items': eightItems,
}
