import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, goTo, inSjovik, letIn, noteTold, on, organisation, put, seat, start, step } from './script.ts'

/** The chair's line is lost in the middle of the advice; a representative leads meanwhile. Names and words are made up. */
export const theChairIsLost: DemoMeeting = {
  id: 'the-chair-is-lost',
  difficulty: { sv: 'Mötesledaren tappar kontakten', en: 'The person leading the meeting loses contact' },
  refusals: ['notYourRole', 'somebodyElseLeads'],
  plan: {
    ...inSjovik('Vilket är nästa steg mot arbete för Jamal?', 'Teams'),
    organisations: [
      organisation('kommun', 'Sjöviks kommun', 'municipality'),
      organisation('af', 'Arbetsförmedlingen', 'arbetsformedlingen'),
      organisation('fk', 'Försäkringskassan', 'forsakringskassan'),
      organisation('vard', 'Sjöviks vårdcentral', 'region'),
    ],
    seats: [
      seat('sara', 'Sara', 'chair', 'kommun', 'Sara leder mötet och ser till att alla kommer till tals.'),
      seat('jamal', 'Jamal', 'participant', null, 'Mötet gäller Jamal.', { attends: 'browser' }),
      seat('petra', 'Petra', 'referrer', 'af', 'Petra är Jamals handläggare. Hon bad om mötet och följer upp det.'),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas vet vad kommunen kan hjälpa till med.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om pengar från Försäkringskassan.', { mandate: 'informs' }),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar är sjuksköterska. Han kan svara på frågor om vården.'),
    ],
  },
  consents: amongAll(['org:kommun', 'org:af', 'org:fk', 'org:vard']),
  steps: [
    ...letIn(['jamal', 'Jamal'], ['petra', 'Petra'], ['jonas', 'Jonas'], ['lena', 'Lena'], ['omar', 'Omar']),
    start({ sv: 'Sara börjar mötet.', en: 'Sara starts the meeting.' }),
    goTo('question', { sv: 'Petra läser frågan högt.', en: 'Petra reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Jamal.', en: 'Now Jamal talks.' }),
    noteTold('jamal', 'Jag var kock förut. Jag saknar köket.', { sv: 'Jamal skriver själv.', en: 'Jamal writes it himself.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå.', en: 'The others ask in order to understand.' }),
    goTo('contribute', { sv: 'Alla säger vad de kan bidra med.', en: 'Everyone says what they can offer.' }),
    step('sara', { type: 'loseLine' }, { sv: 'Saras lina går ner. Alla ser att mötesledaren har tappat kontakten.', en: 'Sara’s line goes down. Everyone sees that the person leading the meeting has lost contact.', pauseMs: 4000 }),
    step('jonas', { type: 'takeLead' }, { sv: 'De väntar en halv minut. Sedan leder Jonas så länge.', en: 'They wait for half a minute. Then Jonas leads for now.', pauseMs: 3000 }),
    step('jamal', { type: 'raiseSignal', signal: 'slower' }, { sv: 'Jamal vill att det går långsammare. Jonas ser det nu.', en: 'Jamal wants it to go slower. Jonas sees it now.' }),
    step('jonas', { type: 'answerSignal', seatId: 'seat:jamal', signal: 'slower' }, { sv: 'Jonas drar ner på takten.', en: 'Jonas slows down.' }),
    goTo('recommend', { sv: 'Jonas går vidare till råden.', en: 'Jonas goes on to the advice.' }, 'jonas'),
    put('petra', 'recommendation', { what: act('try', 'arbeta i köket på Parkskolan'), why: 'Det är ett kök igen, i lugn takt.', who: 'jamal', when: on(14, '09.00'), track: 'work', wait: { kind: 'none' } }, { sv: 'Petra föreslår ett kök.', en: 'Petra suggests a kitchen.' }),
    answer('jamal', 1, 'yes', 'Ja, tre dagar i veckan.', { sv: 'Jamal säger ja.', en: 'Jamal says yes.' }),
    put('omar', 'recommendation', { what: act('meet', 'dig om axeln innan du börjar'), why: 'Så att du kan lyfta utan att ha ont.', who: 'omar', when: on(9, '10.30'), track: 'health' }, { sv: 'Omar ger ett råd.', en: 'Omar gives advice.' }),
    answer('jonas', 2, 'yes', null, { sv: 'Jamals telefon har dött. Jonas skriver det han säger.', en: 'Jamal’s phone has died. Jonas writes what he says.' }),
    step('jonas', { type: 'closeMeeting', early: 'Mötesledaren är borta.' }, { sv: 'Jonas försöker sluta mötet. Det får bara Sara.', en: 'Jonas tries to close the meeting. Only Sara may.' }),
    step('sara', { type: 'comeBack' }, { sv: 'Sara är tillbaka, på samma skärm.', en: 'Sara is back, on the same screen.' }),
    goTo('takeAway', { sv: 'Sara vill gå vidare, men Jonas leder än.', en: 'Sara wants to go on, but Jonas still leads.' }),
    step('sara', { type: 'takeBackLead' }, { sv: 'Sara tar tillbaka ledningen med ett tryck.', en: 'Sara takes back the lead with one tap.', pauseMs: 3000 }),
    step('lena', { type: 'sayMoney', money: { kind: 'findsOut', seatId: 'seat:lena', by: 'day:7' } }, { sv: 'Lena tar reda på hur det blir med pengarna.', en: 'Lena finds out how it will be with the money.' }),
    goTo('takeAway', { sv: 'De läser brevet. Inget har gått förlorat.', en: 'They read the letter. Nothing has been lost.', pauseMs: 3500 }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:petra', date: 'day:20', time: null } }, { sv: 'Petra följer upp.', en: 'Petra follows up.' }),
    step('jamal', { type: 'sayTakeAway', words: 'Köket.' }, { sv: 'Jamal säger vad han tar med sig.', en: 'Jamal says what he takes with him.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Jamal har sitt brev.', en: 'The meeting is over. Jamal has his letter.' }),
  ],
}
