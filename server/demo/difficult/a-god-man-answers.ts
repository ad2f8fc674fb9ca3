import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, by, goTo, inSjovik, letIn, noteTold, on, organisation, put, seat, start, step, words } from './script.ts'

/** A god man may answer for the participant, and answers faster than they think. Names and words are made up. */
export const aGodManAnswers: DemoMeeting = {
  id: 'a-god-man-answers',
  difficulty: { sv: 'En god man svarar före deltagaren', en: 'A god man answers before the participant' },
  refusals: ['notYourRole'],
  plan: {
    ...inSjovik('Var vill Bo bo, och vem hjälper till med flytten?', 'Hemma hos Bo'),
    organisations: [
      organisation('kommun', 'Sjöviks kommun', 'municipality'),
      organisation('fk', 'Försäkringskassan', 'forsakringskassan'),
      organisation('vard', 'Sjöviks vårdcentral', 'region'),
    ],
    seats: [
      seat('sara', 'Sara', 'chair', 'kommun', 'Sara leder mötet och ser till att alla kommer till tals.', { attends: 'room' }),
      seat('bo', 'Bo', 'participant', null, 'Mötet gäller Bo.', { attends: 'room' }),
      seat('per', 'Per', 'supportPerson', null, 'Per är Bos gode man. Han får svara för Bo.', { attends: 'room', answersForParticipant: true }),
      seat('eva', 'Eva', 'supportPerson', null, 'Eva är Bos granne och vän.', { attends: 'room' }),
      seat('ellen', 'Ellen', 'referrer', 'vard', 'Ellen är distriktssköterska. Hon bad om mötet och följer upp det.', { attends: 'room' }),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas är biståndshandläggare.', { attends: 'room', mandate: 'decides' }),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om bostadstillägg.', { mandate: 'informs' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:fk', 'org:vard']),
  steps: [
    ...letIn(['bo', 'Bo'], ['per', 'Per, Bos gode man'], ['eva', 'Eva'], ['ellen', 'Ellen'], ['jonas', 'Jonas'], ['lena', 'Lena']),
    step('per', { type: 'markPrepared' }, { sv: 'Per har gått igenom brevet inför mötet med Bo.', en: 'Per has gone through the letter before the meeting with Bo.' }),
    step('bo', { type: 'sayWish', wish: 'talkAbout', words: 'Katten. Den ska med.' }, { sv: 'Bo har skrivit vad han vill prata om.', en: 'Bo has written what he wants to talk about.' }),
    start({ sv: 'Sara börjar mötet hemma i Bos kök.', en: 'Sara starts the meeting in Bo’s kitchen.' }),
    goTo('question', { sv: 'Ellen läser frågan högt.', en: 'Ellen reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Bo. Han pratar långsamt.', en: 'Now Bo talks. He speaks slowly.', pauseMs: 3000 }),
    noteTold('ellen', 'Jag vill bo kvar i Sjövik. Katten ska med.', { sv: 'Ellen skriver Bos ord.', en: 'Ellen writes Bo’s words.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå.', en: 'The others ask in order to understand.' }),
    goTo('contribute', { sv: 'Alla säger vad de kan bidra med.', en: 'Everyone says what they can offer.' }),
    goTo('recommend', { sv: 'Nu skriver de råden.', en: 'Now they write the advice.' }),
    put('jonas', 'recommendation', { what: act('apply', 'en plats på Strandgården'), why: 'Där finns personal dygnet runt.', who: 'bo', when: by(10), track: 'social', wait: { kind: 'about', from: 3, to: 4, unit: 'months' } }, { sv: 'Jonas föreslår Strandgården.', en: 'Jonas suggests Strandgården.' }),
    answer('per', 1, 'yes', null, { sv: 'Per svarar ja åt Bo, direkt.', en: 'Per answers yes for Bo, at once.' }),
    step('bo', { type: 'raiseSignal', signal: 'wantsToSpeak' }, { sv: 'Bo vill säga något.', en: 'Bo wants to say something.' }),
    step('sara', { type: 'giveTurn', seatId: 'seat:bo' }, { sv: 'Sara ger Bo ordet, och väntar.', en: 'Sara gives Bo the floor, and waits.', pauseMs: 3500 }),
    step('sara', { type: 'answerSignal', seatId: 'seat:bo', signal: 'wantsToSpeak' }, { sv: 'Bo ser att det är sett.', en: 'Bo sees that it has been seen.' }),
    answer('bo', 1, 'no', 'Där får man inte ha katt.', { sv: 'Bo ändrar svaret själv: nej. Hans svar gäller.', en: 'Bo changes the answer himself: no. His answer stands.', pauseMs: 3500 }),
    answer('eva', 1, 'yes', null, { sv: 'Eva vill också svara. Det får hon inte: hon är med som stöd.', en: 'Eva wants to answer too. She may not: she is there as support.' }),
    put('jonas', 'recommendation', { what: words('Vi tittar på lägenheten på Ekgatan tillsammans. Där får katten bo.'), why: 'Det är nära hemtjänsten.', who: 'jonas', when: on(8, '13.00'), track: 'social' }, { sv: 'Jonas föreslår något annat.', en: 'Jonas suggests something else.' }),
    answer('bo', 2, 'yes', 'Ja. Katten ska med.', { sv: 'Bo säger ja.', en: 'Bo says yes.' }),
    put('ellen', 'undertaking', { what: act('talkTo', 'hemtjänsten om tiderna på morgonen'), why: 'Bo vill sova till åtta.', who: 'ellen', when: by(6), track: 'social' }, { sv: 'Ellen lovar en sak.', en: 'Ellen promises one thing.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Bostadstillägget räknas om när hyran är klar. Per kan ringa mig.' } }, { sv: 'Lena säger vad som gäller för pengarna.', en: 'Lena says how it is with the money.' }),
    goTo('takeAway', { sv: 'De läser brevet högt i köket.', en: 'They read the letter aloud in the kitchen.', pauseMs: 3500 }),
    step('ellen', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:ellen', date: 'day:15', time: '09.00' } }, { sv: 'Ellen kommer hem till Bo igen.', en: 'Ellen comes to Bo again.' }),
    step('sara', { type: 'sayTakeAway', words: 'Katten ska med.' }, { sv: 'Bo säger vad han tar med sig. Sara skriver.', en: 'Bo says what he takes with him. Sara writes.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Bo har sitt brev.', en: 'The meeting is over. Bo has his letter.' }),
  ],
}
