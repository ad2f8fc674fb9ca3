import { newestShown } from '#core/consent-texts/texts-shown.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, noteTold, put, saraLeads, seat, start, step, words } from './script.ts'

const terms = { categories: ['hälsa', 'arbete'], purpose: 'att hitta nästa steg tillsammans', until: 'day:90', how: 'spoken' as const, textVersion: newestShown('aloud', 'sv') }

/** The psychiatry is not there, and Försäkringskassan comes late and without consent. Names and words are made up. */
export const aMissingPiece: DemoMeeting = {
  id: 'a-missing-piece',
  difficulty: { sv: 'Det saknas en pusselbit', en: 'A piece of the puzzle is missing' },
  refusals: ['consentMissing'],
  plan: {
    ...inSjovik('Kan Sam arbeta deltid medan utredningen pågår?', 'Teams'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan],
    seats: [
      saraLeads(),
      seat('sam', 'Sam', 'participant', null, 'Mötet gäller Sam.', { attends: 'browser' }),
      seat('petra', 'Petra', 'referrer', 'af', 'Petra är Sams handläggare. Hon bad om mötet och följer upp det.'),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas vet vad kommunen kan hjälpa till med.'),
      seat('david', 'David', 'representative', 'af', 'David vet vilket stöd Arbetsförmedlingen kan ge.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om pengar från Försäkringskassan.', { mandate: 'informs' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:af']),
  steps: [
    ...letIn(['sam', 'Sam'], ['petra', 'Petra'], ['jonas', 'Jonas'], ['david', 'David']),
    start({ sv: 'Lena är sen. Sara ser att vården saknas. De börjar ändå.', en: 'Lena is late. Sara sees that health care is missing. They begin anyway.', pauseMs: 3000 }),
    goTo('question', { sv: 'Petra läser frågan högt.', en: 'Petra reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Sam.', en: 'Now Sam talks.' }),
    noteTold('sam', 'Jag vill jobba lite. Ingen vet om jag får för läkaren.', { sv: 'Sam skriver själv.', en: 'Sam writes it.' }),
    step('sara', { type: 'admitSeat', seatId: 'seat:lena', device: 'device:lena' }, { sv: 'Lena knackar på. Samtycket gäller inte Försäkringskassan än. Hon får vänta utanför.', en: 'Lena knocks. The consent does not cover Försäkringskassan yet. She has to wait outside.', pauseMs: 3500 }),
    step('sara', { type: 'recordConsent', records: [
      { fromOrganisationId: 'org:kommun', toOrganisationIds: ['org:fk'], ...terms },
      { fromOrganisationId: 'org:af', toOrganisationIds: ['org:fk'], ...terms },
      { fromOrganisationId: 'org:fk', toOrganisationIds: ['org:kommun', 'org:af'], ...terms },
    ] }, { sv: 'Sara frågar Sam. Sam säger ja: Försäkringskassan får vara med. Sara skriver ner det.', en: 'Sara asks Sam. Sam says yes: Försäkringskassan may take part. Sara writes it down.', pauseMs: 3500 }),
    step('sara', { type: 'admitSeat', seatId: 'seat:lena', device: 'device:lena' }, { sv: 'Nu släpper Sara in Lena.', en: 'Now Sara lets Lena in.' }),
    goTo('understand', { sv: 'De andra frågar för att förstå.', en: 'The others ask so that they understand.' }),
    goTo('contribute', { sv: 'Alla säger vad de kan bidra med. Ingen kan svara för psykiatrin.', en: 'Everyone says what they can offer. Nobody can answer for psychiatry.' }),
    put('david', 'question', { what: words('Får man arbeta några timmar i veckan medan en utredning pågår? Vi frågar utan att säga vem det gäller.'), who: { kind: 'organisation', organisation: 'Psykiatrin Sjövik' }, carriedBy: 'petra', when: by(10), track: 'health' }, { sv: 'David skriver en fråga till psykiatrin, utan Sams namn: samtycket gäller inte dem. Petra kan ta med den.', en: 'David writes a question to psychiatry. He leaves out Sam’s name: the consent does not cover them. Petra can take it there.', pauseMs: 3500 }),
    step('petra', { type: 'confirmItem', itemId: 'item:1' }, { sv: 'Petra tar med sig frågan.', en: 'Petra takes the question along.' }),
    put('sam', 'ownStep', { what: words('Jag frågar läkaren när utredningen är klar.'), who: 'sam', when: by(14) }, { sv: 'Sam vill göra en sak själv.', en: 'Sam wants to do one thing alone.' }),
    put('david', 'question', { what: words('Räknas arbete på prov som inkomst?'), who: 'lena', when: by(7), track: 'work' }, { sv: 'David har en fråga till Lena, som är här.', en: 'David has a question for Lena, who is here.' }),
    step('lena', { type: 'replyToQuestion', itemId: 'item:3', words: 'Nej, inte de första tre månaderna. Jag skickar ett brev om det.' }, { sv: 'Lena svarar direkt.', en: 'Lena answers at once.' }),
    goTo('recommend', { sv: 'Nu skriver de råden.', en: 'Now they write the advice.' }),
    put('david', 'recommendation', { what: act('meet', 'dig när psykiatrin har svarat'), why: 'Då vet vi vad som är möjligt.', who: 'david', when: { kind: 'contact', seatId: 'seat:petra', by: 'day:12' }, track: 'work', wait: { kind: 'unknown' } }, { sv: 'David vill inte lova något förrän svaret har kommit.', en: 'David does not want to promise anything until the answer has come.' }),
    answer('sam', 4, 'no', null, { sv: 'Sam trycker fel.', en: 'Sam presses the wrong button.' }),
    step('sam', { type: 'undoLast' }, { sv: 'Sam ångrar det.', en: 'Sam undoes it.' }),
    answer('sam', 4, 'yes', null, { sv: 'Sam säger ja.', en: 'Sam says yes.' }),
    put('jonas', 'recommendation', { what: act('call', 'psykiatrin'), why: 'Det går fortare.', who: 'jonas', when: by(7), track: 'health', wait: { kind: 'none' } }, { sv: 'Jonas vill ringa psykiatrin själv.', en: 'Jonas wants to call psychiatry himself.' }),
    step('jonas', { type: 'withdrawItem', itemId: 'item:5' }, { sv: 'Petra har redan tagit frågan. Jonas tar bort sitt råd.', en: 'Petra has taken the question already. Jonas removes his advice.' }),
    put('jonas', 'recommendation', { what: words('Vi ser över din bostad.'), why: 'Det är långt därifrån till allt.', who: 'jonas', when: by(14), track: 'social', wait: { kind: 'none' } }, { sv: 'Jonas har ett råd till, om bostaden.', en: 'Jonas has one more piece of advice, about the home.' }),
    step('sara', { type: 'moveItem', itemId: 'item:6' }, { sv: 'Det hinner de inte. Sara flyttar det till samtalet efter mötet.', en: 'There is no time for it. Sara moves it to the talk after the meeting.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Sjukpenningen är kvar medan du prövar. Ring mig innan du börjar.' } }, { sv: 'Lena säger vad som gäller för pengarna.', en: 'Lena says how it is with the money.' }),
    step('jonas', { type: 'noteGap', kind: 'gap', words: 'Psykiatrin var inte inbjuden. Då kom vi bara halvvägs.' }, { sv: 'Jonas skriver ner det som brast.', en: 'Jonas notes what was missing.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:petra', date: 'day:14', time: '14.00' } }, { sv: 'Petra och Sam pratar när svaret har kommit.', en: 'Petra and Sam talk when the answer has come.' }),
    step('sam', { type: 'sayTakeAway', words: 'Att Petra tar min fråga. Jag slipper ringa runt.' }, { sv: 'Sam säger vad som är viktigast.', en: 'Sam says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Sam har sitt brev.', en: 'The meeting is over. Sam has the letter.' }),
  ],
}
