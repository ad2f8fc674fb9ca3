import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, goTo, inSjovik, kommun, letIn, noteTold, psykiatri, put, saraLeads, seat, start, step } from './script.ts'

/** The participant can not go on, and the meeting ends in the middle of the advice. Names and words are made up. */
export const itEndsTooSoon: DemoMeeting = {
  id: 'it-ends-too-soon',
  difficulty: { sv: 'Deltagaren orkar inte mer, och mötet slutar i förtid', en: 'The participant cannot go on, and the meeting ends early' },
  plan: {
    ...inSjovik('Vad behöver hända först för att Vera ska må bättre?', 'Stadshuset, rum 2'),
    organisations: [kommun, arbetsformedlingen, psykiatri],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('vera', 'Vera', 'participant', null, 'Mötet gäller Vera.', { attends: 'room' }),
      seat('karin', 'Karin', 'referrer', 'vard', 'Karin är Veras kurator. Hon bad om mötet och följer upp det.', { attends: 'room' }),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas vet vad kommunen kan hjälpa till med.', { attends: 'room' }),
      seat('david', 'David', 'representative', 'af', 'David vet vilket stöd Arbetsförmedlingen kan ge.'),
    ],
  },
  consents: amongAll(['org:kommun', 'org:af', 'org:vard']),
  steps: [
    ...letIn(['vera', 'Vera'], ['karin', 'Karin'], ['jonas', 'Jonas'], ['david', 'David']),
    start({ sv: 'Sara börjar mötet.', en: 'Sara starts the meeting.' }),
    goTo('question', { sv: 'Karin läser frågan högt.', en: 'Karin reads the question aloud.' }),
    goTo('story', { sv: 'Nu berättar Vera. Hon gråter.', en: 'Now Vera talks. She cries.', pauseMs: 3000 }),
    noteTold('karin', 'Jag har bett om hjälp i tre år.', { sv: 'Karin skriver Veras ord.', en: 'Karin writes Vera’s words.' }),
    step('vera', { type: 'raiseSignal', signal: 'pause' }, { sv: 'Vera vill ha en paus.', en: 'Vera wants a break.' }),
    step('sara', { type: 'pauseMeeting' }, { sv: 'Sara pausar mötet.', en: 'Sara pauses the meeting.', pauseMs: 3500 }),
    step('sara', { type: 'answerSignal', seatId: 'seat:vera', signal: 'pause' }, { sv: 'Vera ser att pausen är hennes.', en: 'Vera sees that the break is hers.' }),
    step('sara', { type: 'resumeMeeting' }, { sv: 'De fortsätter.', en: 'They go on.' }),
    step('sara', { type: 'moveToPhase', phaseId: 'contribute', reason: 'Vera orkar inte fler frågor.' }, { sv: 'Sara hoppar över frågorna.', en: 'Sara skips the questions.' }),
    put('jonas', 'undertaking', { what: act('call', 'dig för att höra hur det är'), why: 'Ingen ska vara ensam efter i dag.', who: 'jonas', when: by(3), track: 'social' }, { sv: 'Jonas lovar att ringa.', en: 'Jonas promises to call.' }),
    put('karin', 'recommendation', { what: act('book', 'en akut tid hos läkaren'), why: 'Du ska inte behöva vänta längre.', who: 'karin', when: by(1), track: 'health' }, { sv: 'Karin föreslår en läkartid.', en: 'Karin suggests a doctor’s appointment.' }),
    answer('vera', 2, 'yes', null, { sv: 'Vera säger ja.', en: 'Vera says yes.' }),
    put('david', 'recommendation', { what: act('meet', 'dig när du orkar prata om arbete'), why: 'Det finns ingen brådska.', who: 'david', when: by(60), track: 'work', wait: { kind: 'unknown' } }, { sv: 'David skriver ett råd. Vera hinner inte svara.', en: 'David writes advice. Vera has no time to answer.' }),
    step('sara', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:karin', date: 'day:2', time: '10.00' } }, { sv: 'Karin och Vera pratar redan i övermorgon.', en: 'Karin and Vera talk again the day after tomorrow.' }),
    step('sara', { type: 'closeMeeting', early: 'Du orkade inte mer i dag.' }, { sv: 'Vera går hem med Karin. Brevet har med det de hann.', en: 'Vera goes home with Karin. The letter has what they had time for.' }),
    step('karin', { type: 'noteGap', kind: 'gap', words: 'Tre år är för länge att vänta på ett gemensamt möte.' }, { sv: 'Teamets egen stund: vad brast?', en: 'The team’s own moment: what failed?' }),
  ],
}
