import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { about, act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, noteTold, on, put, saraLeads, seat, start, step, vardcentral } from './script.ts'

/** Somebody says yes to everything, for fear of losing what they have. Names and words are made up. */
export const agreedOutOfFear: DemoMeeting = {
  id: 'agreed-out-of-fear',
  difficulty: { sv: 'Deltagaren säger ja av rädsla', en: 'The participant says yes out of fear' },
  plan: {
    ...inSjovik('Vad kan hjälpa Noor att orka mer i vardagen?', 'Stadshuset, rum 2'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan, vardcentral],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('noor', 'Noor', 'participant', null, 'Mötet gäller Noor.', { attends: 'room' }),
      seat('ellen', 'Ellen', 'referrer', 'kommun', 'Ellen är Noors socialsekreterare. Hon bad om mötet och följer upp det.', { attends: 'room' }),
      seat('david', 'David', 'representative', 'af', 'David vet vilket stöd Arbetsförmedlingen kan ge.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om pengar från Försäkringskassan.', { mandate: 'informs' }),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar är sjuksköterska. Han kan svara på frågor om vården.'),
    ],
  },
  consents: amongAll(['org:kommun', 'org:af', 'org:fk', 'org:vard']),
  steps: [
    ...letIn(['noor', 'Noor'], ['ellen', 'Ellen'], ['david', 'David'], ['lena', 'Lena'], ['omar', 'Omar']),
    step('noor', { type: 'sayWish', wish: 'notTalkAbout', words: 'Min skilsmässa.' }, { sv: 'Noor har skrivit vad hon inte vill prata om. Sara och Ellen ser det.', en: 'Noor has written what she does not want to talk about. Sara and Ellen see it.' }),
    start({ sv: 'Sara börjar mötet. Hon säger att det är frivilligt.', en: 'Sara starts the meeting. She says that it is voluntary.', pauseMs: 3000 }),
    goTo('question', { sv: 'Ellen läser bara frågan högt, inte sin anmälan.', en: 'Ellen reads only the question aloud, not her referral.' }),
    goTo('story', { sv: 'Nu berättar Noor. Det är tyst länge. Sara väntar.', en: 'Now Noor talks. It is quiet for a long time. Sara waits.', pauseMs: 3500 }),
    noteTold('ellen', 'Jag är så trött. Jag vågar inte säga nej till något.', { sv: 'Ellen skriver Noors egna ord.', en: 'Ellen writes Noor’s own words.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå, en fråga i taget.', en: 'The others ask so that they understand, one question at a time.' }),
    goTo('contribute', { sv: 'Alla säger vad de kan bidra med.', en: 'Everyone says what they can offer.' }),
    step('sara', { type: 'endTurn' }, { sv: 'Ellen är klar.', en: 'Ellen is done.' }),
    put('david', 'recommendation', { what: act('try', 'arbetsträna fyra timmar om dagen'), why: 'Det går att börja redan nästa vecka.', who: 'noor', when: on(7), track: 'work' }, { sv: 'David föreslår arbetsträning.', en: 'David suggests work training.' }),
    answer('noor', 1, 'yes', null, { sv: 'Noor säger ja, fort.', en: 'Noor says yes, quickly.' }),
    put('omar', 'recommendation', { what: act('book', 'en tid hos en psykolog'), why: 'Noor sover dåligt och oroar sig mycket.', who: 'omar', when: by(10), track: 'health', wait: about(6, 8, 'weeks') }, { sv: 'Omar föreslår en psykolog. Väntan är lång, och det står med.', en: 'Omar suggests a psychologist. The wait is long, and it says so.' }),
    answer('noor', 2, 'yes', null, { sv: 'Noor säger ja igen.', en: 'Noor says yes again.' }),
    step('noor', { type: 'raiseSignal', signal: 'pause' }, { sv: 'Noor vill ha en paus.', en: 'Noor wants a break.' }),
    step('sara', { type: 'pauseMeeting' }, { sv: 'Sara pausar mötet.', en: 'Sara pauses the meeting.', pauseMs: 3000 }),
    step('sara', { type: 'answerSignal', seatId: 'seat:noor', signal: 'pause' }, { sv: 'Noor ser att pausen är hennes.', en: 'Noor sees that the break is hers.' }),
    step('sara', { type: 'resumeMeeting' }, { sv: 'Sara säger: ”Inte än” är ett lika bra svar som ja. Ersättningen hänger inte på svaret här.', en: 'Sara says: “Not yet” is as good an answer as yes. The benefit does not depend on the answer here.', pauseMs: 3500 }),
    goTo('recommend', { sv: 'De går igenom råden en gång till.', en: 'They go through the advice once more.' }),
    answer('noor', 1, 'notYet', 'Jag orkar inte nu. Jag vågade inte säga det.', { sv: 'Noor ändrar sig: inte än.', en: 'Noor changes her mind: not yet.', pauseMs: 3500 }),
    put('david', 'recommendation', { what: act('meet', 'dig för att prata om vad som vore lagom'), why: 'Det är du som vet vad du orkar.', who: 'david', when: on(21, '10.00'), track: 'work' }, { sv: 'David föreslår något mindre i stället.', en: 'David suggests something smaller instead.' }),
    answer('noor', 3, 'yes', null, { sv: 'Noor säger ja, och menar det.', en: 'Noor says yes, and means it.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Det vi har pratat om i dag ändrar inte din sjukpenning. Jag ringer om något annat händer.' } }, { sv: 'Lena säger vad som gäller för pengarna.', en: 'Lena says how it is with the money.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('ellen', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:ellen', date: 'day:14', time: '13.00' } }, { sv: 'Ellen och Noor pratar om två veckor.', en: 'Ellen and Noor talk in two weeks.' }),
    step('noor', { type: 'sayTakeAway', words: 'Att jag får säga inte än.' }, { sv: 'Noor säger vad hon tar med sig.', en: 'Noor says what she takes with her.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Noor har sitt brev.', en: 'The meeting is over. Noor has her letter.' }),
  ],
}
