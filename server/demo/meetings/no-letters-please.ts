import { overlamning } from '#core/meeting-forms/overlamning.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, goTo, inSjovik, kommun, letIn, noteTold, on, organisation, put, saraLeads, seat, start, step, words, write } from '../difficult/script.ts'

/** Treatment ends and the social services take over; last time nobody called, and the letters were never opened. Names and words are made up. */
export const noLettersPlease: DemoMeeting = {
  id: 'no-letters-please',
  form: overlamning,
  plan: {
    ...inSjovik('Vem finns där för Noor när behandlingen är slut?', 'Mottagningen för unga, Ekgatan 9', 'Mottagningen för unga i Sjövik'),
    organisations: [kommun, organisation('unga', 'Mottagningen för unga', 'region')],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('noor', 'Noor', 'participant', null, 'Mötet gäller Noor.', { attends: 'browser' }),
      seat('amina', 'Amina', 'supportPerson', null, 'Amina är Noors mamma. Hon är med som stöd.', { attends: 'browser' }),
      seat('tove', 'Tove', 'referrer', 'unga', 'Tove har träffat Noor i ett år. Hon lämnar över till Jonas.', { mandate: 'decides' }),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas är socialsekreterare. Han tar över efter Tove.', { mandate: 'decides' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:unga']),
  steps: [
    ...letIn(['noor', 'Noor'], ['amina', 'Amina, Noors mamma'], ['tove', 'Tove'], ['jonas', 'Jonas']),
    start({ sv: 'Den som lämnar och den som tar över sitter i samma rum.', en: 'Who hands over and who takes over sit in one room.', pauseMs: 3000 }),
    goTo('story', { sv: 'Noor berättar först.', en: 'Noor talks first.' }),
    noteTold('noor', 'Förra gången blev jag klar och sedan hörde ingen av sig.', { sv: 'Noor skriver själv.', en: 'Noor writes it.', pauseMs: 3000 }),
    noteTold('noor', 'Jag öppnar inte brev. Skicka sms först och ring sedan.', { sv: 'Noor säger hur det går att nå fram.', en: 'Noor says how to get through.' }),
    step('noor', { type: 'raiseSignal', signal: 'pause' }, { sv: 'Noor vill ha en paus.', en: 'Noor wants a break.' }),
    step('sara', { type: 'pauseMeeting' }, { sv: 'Sara pausar mötet.', en: 'Sara pauses the meeting.' }),
    step('sara', { type: 'answerSignal', seatId: 'seat:noor', signal: 'pause' }, { sv: 'Pausen är Noors.', en: 'The break is Noor’s.' }),
    step('sara', { type: 'resumeMeeting' }, { sv: 'De fortsätter.', en: 'They go on.' }),
    goTo('soFar', { sv: 'Tove säger vad de har gjort. Noor rättar.', en: 'Tove says what they have done. Noor corrects.' }),
    noteTold('tove', 'Promenaderna hjälper. Gruppen hjälpte inte.', { sv: 'Tove skriver det Noor säger.', en: 'Tove writes what Noor says.' }),
    goTo('ahead', { sv: 'Vem gör vad nu?', en: 'Who does what now?' }),
    put('jonas', 'recommendation', { what: act('meet', 'dig och Amina hemma'), why: 'Du slipper åka till kontoret.', who: 'jonas', when: on(12, '15.00'), track: 'social' }, { sv: 'Jonas vill komma hem till dem.', en: 'Jonas wants to come to their home.' }),
    answer('noor', 1, 'yes', 'Ja, men inte före klockan 14.', { sv: 'Noor säger ja.', en: 'Noor says yes.' }),
    write('tove', 'contactWay', 'Skicka sms först. Ring sedan.', { sv: 'Tove skriver hur Noor vill bli nådd.', en: 'Tove writes how Noor wants to be reached.' }),
    put('tove', 'undertaking', { what: words('Jag fortsätter med våra promenader en gång i veckan. Sista gången är {day:20}.'), why: 'Vi släpper inte taget samma dag.', who: 'tove', when: on(6), track: 'health' }, { sv: 'Tove är kvar en tid till.', en: 'Tove stays a while longer.' }),
    put('jonas', 'recommendation', { what: act('try', 'en grupp för unga på tisdagar'), why: 'Där finns andra i samma ålder.', who: 'noor', when: { kind: 'contact', seatId: 'seat:jonas', by: 'day:12' }, track: 'social' }, { sv: 'Jonas föreslår en grupp.', en: 'Jonas suggests a group.' }),
    answer('noor', 3, 'no', 'Jag sa nyss att grupper inte hjälper.', { sv: 'Noor säger nej. Svaret står kvar.', en: 'Noor says no. The answer stays.', pauseMs: 3000 }),
    goTo('takesOver', { sv: 'Nu säger båda ja, eller nej.', en: 'Now both say yes, or no.' }),
    step('tove', { type: 'nameReceiver', handover: { receiver: { kind: 'seat', seatId: 'seat:jonas' }, handsOver: 'seat:tove', firstContact: 'day:6', ifItSlips: 'Skicka ett sms till Tove: 070-174 06 33. Hon svarar till och med {day:30}.' } }, { sv: 'Tove skriver vem som tar över, och vad Noor gör om det blir tyst.', en: 'Tove writes who takes over, and what Noor does if it stays silent.', pauseMs: 3500 }),
    step('jonas', { type: 'confirmHandover', side: 'receives', answer: 'yes' }, { sv: 'Jonas säger ja. Han skickar sms först.', en: 'Jonas says yes. He sends a text message first.', pauseMs: 3000 }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans. Amina hör på.', en: 'They read the letter together. Amina listens.', pauseMs: 3500 }),
    step('jonas', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:jonas', words: 'Det kostar inget att träffa mig, och jag kommer hem till dig.' } }, { sv: 'Jonas säger hur det blir med pengarna.', en: 'Jonas says how it is with the money.' }),
    step('tove', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:tove', date: 'day:9', time: '14.30' } }, { sv: 'Tove frågar om Jonas har hört av sig.', en: 'Tove asks if Jonas has been in touch.' }),
    step('noor', { type: 'sayTakeAway', words: 'Att det finns en dag, och att det inte är jag som ska ringa.' }, { sv: 'Noor säger vad som är viktigast.', en: 'Noor says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Noor vet vem som hör av sig, och vilken dag.', en: 'The meeting is over. Noor knows who gets in touch, and which day.' }),
  ],
}
