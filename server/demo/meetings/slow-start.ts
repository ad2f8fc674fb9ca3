import { flerpartssamtalInskrivning } from '#core/meeting-forms/flerpartssamtal-inskrivning.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, nameOwner, noteTold, on, organisation, put, saraLeads, seat, start, step, words, write } from '../difficult/script.ts'

export const huset = organisation('huset', 'Huset i Sjövik', 'municipality')

/** The first day at a house for those who are not yet ready for work training; who sent her there had hoped for another thing. Names and words are made up. */
export const slowStart: DemoMeeting = {
  id: 'slow-start',
  form: flerpartssamtalInskrivning,
  plan: {
    ...inSjovik('Hur kan Robin få en lugn start i Huset?', 'Huset, Strandgatan 2', 'Huset i Sjövik'),
    organisations: [kommun, huset, arbetsformedlingen, forsakringskassan],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('robin', 'Robin', 'participant', null, 'Mötet gäller Robin.', { attends: 'browser' }),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon bad om mötet och följer upp det.'),
      seat('nils', 'Nils', 'representative', 'huset', 'Nils är coach i Huset. Han träffar Robin mest.', { attends: 'room', mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David kan berätta om steget till arbete, när det är dags.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om pengar från Försäkringskassan.', { mandate: 'informs' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:huset', 'org:af', 'org:fk']),
  steps: [
    ...letIn(['robin', 'Robin'], ['petra', 'Petra'], ['nils', 'Nils'], ['david', 'David'], ['lena', 'Lena']),
    start({ sv: 'Sara säger att det är frivilligt, och att ingen har bråttom.', en: 'Sara says that it is voluntary, and that nobody is in a hurry.', pauseMs: 3000 }),
    goTo('story', { sv: 'Robin berättar först.', en: 'Robin talks first.' }),
    noteTold('robin', 'Jag har knappt gått ut på två år. Jag vill prova att vara här på förmiddagarna.', { sv: 'Robin skriver själv.', en: 'Robin writes it.', pauseMs: 3000 }),
    goTo('reason', { sv: 'Petra säger kort varför hon bad om mötet.', en: 'Petra says briefly why she asked for the meeting.' }),
    goTo('offer', { sv: 'Nu säger alla vad de kan, och vad de inte kan.', en: 'Now everyone says what they can do, and what they cannot.' }),
    step('petra', { type: 'endTurn' }, { sv: 'Petra hade hoppats på praktik ganska snart.', en: 'Petra had hoped for practice rather soon.' }),
    put('nils', 'information', { what: words('Här kan du vara i lugn takt. Praktik har vi inte här, men vi kan hjälpa dig dit sedan.'), who: 'nils', track: 'social' }, { sv: 'Nils säger vad Huset är, och inte är.', en: 'Nils says what the house is, and is not.', pauseMs: 3000 }),
    step('nils', { type: 'endTurn' }, { sv: 'Nils är klar. Ordet går till David.', en: 'Nils is done. David has the floor.' }),
    step('david', { type: 'endTurn' }, { sv: 'David kommer in senare, om Robin vill.', en: 'David comes in later, if Robin wants.' }),
    step('lena', { type: 'endTurn' }, { sv: 'Lena har svarat på en fråga om ersättningen.', en: 'Lena has answered a question about the benefit.' }),
    step('sara', { type: 'noteViews', about: 'Hur fort det ska gå', views: [{ seatId: 'seat:petra', words: 'Jag tror att praktik före sommaren skulle göra gott.' }, { seatId: 'seat:nils', words: 'Först två förmiddagar i veckan. Sedan ser vi.' }, { seatId: 'seat:robin', words: 'Om det går för fort slutar jag gå hit.' }], nextStep: 'Vi frågar igen när Robin har varit här i sex veckor.' }, { sv: 'De vill olika. Alla tre får stå kvar.', en: 'They want different things. All three stay as they are.', pauseMs: 3500 }),
    goTo('goal', { sv: 'Målet ska vara Robins, i en mening.', en: 'The goal is to be Robin’s, in one sentence.' }),
    write('nils', 'goal', 'Att komma hit varje gång jag har sagt att jag ska.', { sv: 'Robin säger målet. Nils skriver det, ord för ord.', en: 'Robin says the goal. Nils writes it, word for word.', pauseMs: 3000 }),
    goTo('plan', { sv: 'Nu skriver de vem som gör vad.', en: 'Now they write who does what.' }),
    put('nils', 'recommendation', { what: act('try', 'Huset två förmiddagar i veckan'), why: 'Då hinner du vila emellan.', who: 'robin', when: on(3, '09.30'), track: 'social' }, { sv: 'Nils föreslår en lugn start.', en: 'Nils suggests a slow start.' }),
    answer('robin', 2, 'yes', 'Ja, om jag får gå hem när jag vill.', { sv: 'Robin säger ja.', en: 'Robin says yes.' }),
    put('nils', 'undertaking', { what: act('goAlong', 'på bussen första gången'), why: 'Vägen hit är det svåraste.', who: 'nils', when: on(3, '08.45'), track: 'social' }, { sv: 'Nils möter Robin vid bussen.', en: 'Nils meets Robin at the bus.' }),
    put('petra', 'undertaking', { what: act('help', 'med ansökan om resekort'), why: 'Resan ska inte kosta dig något.', who: 'petra', when: by(5), track: 'social' }, { sv: 'Petra ordnar med resekortet.', en: 'Petra sees to the travel card.' }),
    nameOwner('nils', 'nils', { sv: 'Vem håller ihop det? Nils, som träffar Robin mest.', en: 'Who keeps it together? Nils, who meets Robin most.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Din sjukpenning är densamma medan du är i Huset.' } }, { sv: 'Lena svarar på frågan om pengar.', en: 'Lena answers the question about money.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:nils', date: 'day:42', time: '10.00' } }, { sv: 'Om sex veckor ses de igen.', en: 'In six weeks they meet again.' }),
    step('robin', { type: 'sayTakeAway', words: 'Att det är okej att gå hem.' }, { sv: 'Robin säger vad som är viktigast.', en: 'Robin says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Robin har sitt brev.', en: 'The meeting is over. Robin has the letter.' }),
  ],
}
