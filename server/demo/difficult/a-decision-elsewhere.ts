import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { about, act, answer, by, goTo, inSjovik, letIn, noteTold, on, organisation, put, seat, start, step, words } from './script.ts'

/** An authority has decided something elsewhere, the money is at risk, and "to wait for a place" is misunderstood. Names and words are made up. */
export const aDecisionElsewhere: DemoMeeting = {
  id: 'a-decision-elsewhere',
  difficulty: { sv: 'Ett beslut är fattat någon annanstans, och pengarna tar slut', en: 'A decision was made elsewhere, and the money runs out' },
  plan: {
    ...inSjovik('Hur klarar Maria vardagen när sjukpenningen tar slut?', 'Teams och telefon'),
    organisations: [
      organisation('kommun', 'Sjöviks kommun', 'municipality'),
      organisation('af', 'Arbetsförmedlingen', 'arbetsformedlingen'),
      organisation('fk', 'Försäkringskassan', 'forsakringskassan'),
      organisation('vard', 'Sjöviks vårdcentral', 'region'),
    ],
    seats: [
      seat('sara', 'Sara', 'chair', 'kommun', 'Sara leder mötet och ser till att alla kommer till tals.'),
      seat('maria', 'Maria', 'participant', null, 'Mötet gäller Maria.', { attends: 'browser' }),
      seat('ellen', 'Ellen', 'referrer', 'vard', 'Ellen är Marias rehabkoordinator. Hon bad om mötet och följer upp det.'),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas arbetar med ekonomiskt bistånd.', { mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David vet vilket stöd Arbetsförmedlingen kan ge.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan förklara Försäkringskassans besked.', { mandate: 'informs' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:af', 'org:fk', 'org:vard']),
  steps: [
    ...letIn(['maria', 'Maria'], ['ellen', 'Ellen'], ['jonas', 'Jonas'], ['david', 'David'], ['lena', 'Lena']),
    start({ sv: 'Sara börjar mötet. Hon säger: vi bestämmer inget om pengar här.', en: 'Sara starts the meeting. She says: we decide nothing about money here.', pauseMs: 3000 }),
    goTo('question', { sv: 'Ellen läser frågan högt.', en: 'Ellen reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Maria.', en: 'Now Maria talks.' }),
    noteTold('ellen', 'Jag fick ett brev jag inte förstår. Jag sover inte.', { sv: 'Ellen skriver Marias ord.', en: 'Ellen writes Maria’s words.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå.', en: 'The others ask in order to understand.' }),
    goTo('contribute', { sv: 'Alla säger vad de vet och kan bidra med.', en: 'Everyone says what they know and can offer.' }),
    put('lena', 'reportedDecision', { what: words('Sjukpenningen slutar 31 december.'), who: { kind: 'organisation', organisation: 'Försäkringskassan' }, when: on(-6), track: 'work' }, { sv: 'Lena berättar om ett besked. Det är inte teamets beslut.', en: 'Lena tells of a decision. It is not the team’s.', pauseMs: 3500 }),
    answer('maria', 1, 'notRight', 'De har inte läst det nya intyget.', { sv: 'Maria säger att det inte stämmer. Det står i brevet, med hennes ord.', en: 'Maria says that it is not right. The letter says so, in her words.', pauseMs: 3500 }),
    put('lena', 'information', { what: words('Du kan begära omprövning. Det ska du göra inom två månader.'), who: 'lena', track: 'work' }, { sv: 'Lena säger vad Maria kan göra.', en: 'Lena says what Maria can do.' }),
    answer('maria', 2, 'notUnderstood', null, { sv: 'Maria förstår inte ordet omprövning.', en: 'Maria does not understand the word.' }),
    step('maria', { type: 'takeBackAnswer', itemId: 'item:2' }, { sv: 'Lena förklarar: någon annan läser beslutet en gång till. Nu förstår Maria.', en: 'Lena explains: somebody else reads the decision once more. Now Maria understands.' }),
    put('ellen', 'undertaking', { what: act('help', 'att skriva till Försäkringskassan'), why: 'Det nya intyget ska vara med.', who: 'ellen', when: by(5), track: 'work' }, { sv: 'Ellen lovar att hjälpa Maria att skriva.', en: 'Ellen promises to help Maria write.' }),
    goTo('recommend', { sv: 'Nu skriver de råden.', en: 'Now they write the advice.' }),
    put('david', 'recommendation', { what: act('wait', 'en plats på arbetsträningen i Parken'), why: 'Där kan du pröva i lugn takt.', who: 'maria', when: { kind: 'contact', seatId: 'seat:david', by: 'day:10' }, track: 'work', wait: about(2, 3, 'months') }, { sv: 'David föreslår en plats. Det är kö.', en: 'David suggests a place. There is a queue.' }),
    step('maria', { type: 'raiseSignal', signal: 'notUnderstood' }, { sv: 'Maria tror att det är en gruppträff. Hon säger att hon inte förstår.', en: 'Maria thinks it is a group meeting. She says that she does not understand.' }),
    step('sara', { type: 'answerSignal', seatId: 'seat:maria', signal: 'notUnderstood' }, { sv: 'Sara ser det.', en: 'Sara sees it.' }),
    step('david', { type: 'editItem', itemId: 'item:4', content: { what: words('Du står i kö till arbetsträning i Parken. Där är man själv, inte i grupp.'), why: 'Där kan du pröva i lugn takt.', who: { kind: 'seat', seatId: 'seat:maria' }, when: { kind: 'contact', seatId: 'seat:david', by: 'day:10' }, track: 'work', wait: about(2, 3, 'months'), carriedBy: null } }, { sv: 'David skriver om rådet så att det inte går att missförstå.', en: 'David words the advice anew so that it cannot be misunderstood.', pauseMs: 3500 }),
    answer('maria', 4, 'notYet', 'Först måste jag veta hur det blir med pengarna.', { sv: 'Maria svarar: inte än.', en: 'Maria answers: not yet.' }),
    put('jonas', 'recommendation', { what: act('apply', 'ekonomiskt bistånd hos kommunen redan nu'), why: 'Det tar tid, och hyran ska betalas i januari.', who: 'maria', when: by(9), track: 'social', wait: about(2, 3, 'weeks') }, { sv: 'Jonas föreslår något om hyran.', en: 'Jonas suggests something about the rent.' }),
    answer('maria', 5, 'yes', null, { sv: 'Maria säger ja.', en: 'Maria says yes.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Sjukpenningen kommer som vanligt i december. Efter det gäller beskedet, om det inte ändras.' } }, { sv: 'Lena säger vad som händer med pengarna, utan att lova.', en: 'Lena says what happens with the money, without promising.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('ellen', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:ellen', date: 'day:12', time: '11.00' } }, { sv: 'Ellen ringer Maria.', en: 'Ellen calls Maria.' }),
    step('maria', { type: 'sayTakeAway', words: 'Att jag kan be dem läsa igen, och att Ellen hjälper mig.' }, { sv: 'Maria säger vad hon tar med sig.', en: 'Maria says what she takes with her.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Maria har sitt brev.', en: 'The meeting is over. Maria has her letter.' }),
  ],
}
