import { avslutAterkoppling } from '#core/meeting-forms/avslut-aterkoppling.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, nameOwner, noteTold, put, saraLeads, seat, start, step, words, write } from '../difficult/script.ts'

/** The team is done after two years of being sent around: what was found, where they differ, and the one decision that is asked of who sent it. Names and words are made up. */
export const whichDecision: DemoMeeting = {
  id: 'which-decision',
  form: avslutAterkoppling,
  plan: {
    ...inSjovik('Vad vet vi nu om hur mycket Anders kan arbeta, och vem beslutar?', 'Teams och stadshuset, rum 3', 'Samverkansteamet i Sjövik'),
    organisations: [kommun, forsakringskassan, arbetsformedlingen],
    seats: [
      saraLeads(),
      seat('anders', 'Anders', 'participant', null, 'Mötet gäller Anders.', { attends: 'browser' }),
      seat('lena', 'Lena', 'referrer', 'fk', 'Lena är Anders handläggare. Hon bad om hjälpen och ska besluta.', { mandate: 'decides' }),
      seat('nils', 'Nils', 'representative', 'kommun', 'Nils är arbetsterapeut i teamet. Han har följt Anders på jobbet.'),
      seat('david', 'David', 'representative', 'af', 'David vet vilket stöd som finns på en arbetsplats.'),
    ],
  },
  consents: amongAll(['org:kommun', 'org:fk', 'org:af']),
  steps: [
    ...letIn(['anders', 'Anders'], ['lena', 'Lena'], ['nils', 'Nils'], ['david', 'David']),
    start({ sv: 'Teamet är klart. Nu ska det de vet komma till nytta.', en: 'The team is done. Now what they know is to be of use.', pauseMs: 3000 }),
    goTo('story', { sv: 'Anders berättar först.', en: 'Anders talks first.' }),
    noteTold('anders', 'Halva dagar går bra. På hela dagar kommer värken tillbaka.', { sv: 'Anders skriver själv.', en: 'Anders writes it.' }),
    noteTold('lena', 'Jag vill slippa berätta allt en gång till för någon ny.', { sv: 'Lena skriver det Anders säger.', en: 'Lena writes what Anders says.', pauseMs: 3000 }),
    goTo('result', { sv: 'Teamet säger vad de har sett. Styrkorna först.', en: 'The team says what they have seen. The strengths first.' }),
    step('lena', { type: 'passTurn' }, { sv: 'Lena lyssnar.', en: 'Lena listens.' }),
    step('nils', { type: 'endTurn' }, { sv: 'Nils har sett att Anders är noggrann och lär upp andra.', en: 'Nils has seen that Anders is careful and teaches others.' }),
    step('david', { type: 'endTurn' }, { sv: 'David undrar om mer än halva dagar går med rätt stöd.', en: 'David wonders if more than half days work with the right support.' }),
    write('nils', 'done', 'Målet var arbete som håller. Anders har arbetat halva dagar i ett halvår.', { sv: 'Nils skriver kort vad teamet har gjort.', en: 'Nils writes briefly what the team has done.' }),
    write('nils', 'found', 'Anders är noggrann och lär upp andra. På hela dagar kommer värken tillbaka.', { sv: 'Och vad de har sett. Styrkorna först.', en: 'And what they have seen. The strengths first.', pauseMs: 3000 }),
    goTo('left', { sv: 'Vad är kvar att göra?', en: 'What is left to do?' }),
    step('sara', { type: 'noteViews', about: 'Hur mycket Anders kan arbeta', views: [{ seatId: 'seat:nils', words: 'Fyra timmar om dagen håller. Det har vi sett i ett halvår.' }, { seatId: 'seat:david', words: 'Jag tror att sex timmar går med ett annat arbetsbord.' }, { seatId: 'seat:anders', words: 'Fyra. Jag har provat sex.' }], nextStep: 'Lena har alla tre svaren med sig när hon beslutar.' }, { sv: 'De ser olika på timmarna. Ingen räknar ut ett medel.', en: 'They see the hours differently. Nobody works out a mean.', pauseMs: 3500 }),
    put('david', 'recommendation', { what: act('try', 'ett annat arbetsbord på jobbet'), why: 'Det kan avlasta ryggen.', who: 'anders', when: { kind: 'contact', seatId: 'seat:david', by: 'day:9' }, track: 'work', wait: { kind: 'about', from: 2, to: 4, unit: 'weeks' } }, { sv: 'David föreslår ett annat bord.', en: 'David suggests another table.' }),
    answer('anders', 1, 'yes', 'Ja, men inte för att jag ska arbeta mer.', { sv: 'Anders säger ja.', en: 'Anders says yes.' }),
    put('nils', 'undertaking', { what: act('send', 'vår slutrapport till Lena'), why: 'Då behöver Anders inte berätta igen.', who: 'nils', when: by(5), track: 'health' }, { sv: 'Nils skickar det teamet vet.', en: 'Nils sends what the team knows.' }),
    goTo('decision', { sv: 'Vilket beslut behövs, och vem fattar det?', en: 'Which decision is needed, and who makes it?' }),
    step('lena', { type: 'askDecision', caseId: null, decision: { kind: 'asked', of: { kind: 'seat', seatId: 'seat:lena' }, what: 'Om Anders har rätt till sjukersättning på halvtid', by: 'day:45' } }, { sv: 'Lena skriver frågan till sig själv. Hon skriver vad beslutet gäller, inte vad det blir.', en: 'Lena puts the question to herself. She writes what it is about, not what it will be.', pauseMs: 3500 }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Du har din sjukpenning tills jag har beslutat.' } }, { sv: 'Lena säger vad som gäller så länge.', en: 'Lena says how it is meanwhile.' }),
    goTo('onward', { sv: 'Vem tar vid när teamet slutar?', en: 'Who goes on when the team is done?' }),
    nameOwner('sara', 'lena', { sv: 'En ägare, med namn. Sara frågar Lena.', en: 'One owner, by name. Sara asks Lena.' }),
    step('lena', { type: 'answerOwner', caseId: null, answer: 'yes' }, { sv: 'Lena säger ja. Hon håller ihop det nu.', en: 'Lena says yes. She keeps it together now.', pauseMs: 3000 }),
    put('anders', 'ownStep', { what: words('Jag skriver upp vilka dagar värken kommer.'), who: 'anders', when: by(14) }, { sv: 'Anders väljer en egen sak.', en: 'Anders chooses one thing.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('lena', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:lena', date: 'day:21', time: '11.00' } }, { sv: 'Lena ringer. Det är henne Anders frågar nu.', en: 'Lena calls. She is the one Anders asks now.' }),
    step('anders', { type: 'sayTakeAway', words: 'Att det är Lena som beslutar, och senast vilken dag.' }, { sv: 'Anders säger vad som är viktigast.', en: 'Anders says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Frågan ligger hos en person, med en dag.', en: 'The meeting is over. The question lies with one person, with a day.' }),
  ],
}
