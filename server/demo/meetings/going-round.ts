import { kommunvistTeam } from '#core/meeting-forms/kommunvist-team.ts'
import type { DemoMeeting, DemoStep } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, nameOwner, noteTold, organisation, put, saraLeads, seat, settle, start, step, vardcentral, write } from '../difficult/script.ts'

type YesNo = 'yes' | 'no' | 'notKnown'
const said = { yes: { sv: 'Ja.', en: 'Yes.' }, no: { sv: 'Nej.', en: 'No.' }, notKnown: { sv: 'Vi vet inte.', en: 'We do not know.' } }

/** The questions of the form about one case, in its order, answered by who leads. */
const fiveQuestions = (caseId: string, code: string, ...answers: readonly YesNo[]): DemoStep[] =>
  kommunvistTeam.fields
    .filter(({ answeredBy }) => answeredBy === 'yesNo')
    .map(({ id, label }, index) => {
      const given = answers[index] ?? 'notKnown'
      return write('sara', id, given, { sv: `${code}: ${label.sv} ${said[given].sv}`, en: `${code}: ${label.en} ${said[given].en}` }, `case:${caseId}`)
    })

/** Two cases that have gone round for years, one that belongs elsewhere, and somebody who is new in the team; each leaves with a next step. Made up. */
export const goingRound: DemoMeeting = {
  id: 'going-round',
  form: kommunvistTeam,
  frames: ['sara', 'lena', 'petra', 'nils'],
  plan: {
    ...inSjovik('Vad bryter rundgången i våra ärenden?', 'Stadshuset, rum 2', 'Samverkansteamet i Sjövik'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan, vardcentral, organisation('psyk', 'Öppenvården i Sjövik', 'region')],
    cases: [
      { id: 'case:one', code: 'K 12', question: 'Vad håller efter sex arbetsträningar?', referrerSeatId: 'seat:lena' },
      { id: 'case:two', code: 'K 15', question: 'Vem håller ihop hjälpen när alla har en del?', referrerSeatId: 'seat:petra' },
      { id: 'case:three', code: 'K 18', question: 'Vem hjälper till med en ansökan om bostad?', referrerSeatId: 'seat:petra' },
    ],
    earlier: [
      { id: 'point:workshop', caseCode: 'K 9', what: 'David på Arbetsförmedlingen frågar verkstaden om en plats.', day: 'day:-7' },
      { id: 'point:talk', caseCode: 'K 9', what: 'Petra på Sjöviks kommun berättar för personen vad vi sa.', day: 'day:-10' },
      { id: 'point:note', caseCode: 'K 4', what: 'Lena på Försäkringskassan ber om ett nytt läkarintyg.', day: 'day:-3' },
    ],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('lena', 'Lena', 'referrer', 'fk', 'Lena har ärendet K 12.', { mandate: 'decides' }),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon har K 15 och K 18.'),
      seat('nils', 'Nils', 'representative', 'kommun', 'Nils är rehabvägledare i teamet.', { isNew: true }),
      seat('david', 'David', 'representative', 'af', 'David talar för Arbetsförmedlingen.'),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar talar för vårdcentralen.'),
      seat('karin', 'Karin', 'representative', 'psyk', 'Karin talar för öppenvården.'),
    ],
  },
  consents: [],
  steps: [
    ...letIn(['lena', 'Lena'], ['petra', 'Petra'], ['nils', 'Nils, som är ny'], ['david', 'David'], ['omar', 'Omar'], ['karin', 'Karin']),
    start({ sv: 'Nils är ny. Sara berättar vad teamet är, och inte är.', en: 'Nils is new. Sara says what the team is, and is not.', pauseMs: 3000 }),
    goTo('sinceLast', { sv: 'De börjar med det som var öppet förra gången.', en: 'They begin with what was open last time.' }),
    settle('david', 'workshop', { how: 'done', words: null }, { sv: 'David har frågat. Det är klart.', en: 'David has asked. It is done.' }),
    settle('petra', 'talk', { how: 'done', words: null }, { sv: 'Petra har berättat.', en: 'Petra has told.' }),
    settle('lena', 'note', { how: 'waits', words: 'Läkarens tid är först nästa vecka. Det har väntat sedan i somras.' }, { sv: 'Lena väntar än på läkaren. Det är skrivet, och ingen får skulden.', en: 'Lena still waits for the doctor. It is written, and nobody is blamed.', pauseMs: 3000 }),
    goTo('newCases', { sv: 'Hör de nya ärendena hemma här? 5 frågor.', en: 'Do the new cases belong here? 5 questions.' }),
    ...fiveQuestions('one', 'K 12', 'yes', 'yes', 'yes', 'no', 'yes'),
    ...fiveQuestions('two', 'K 15', 'yes', 'notKnown', 'yes', 'yes', 'yes'),
    ...fiveQuestions('three', 'K 18', 'no', 'no', 'no', 'no', 'no'),
    step('sara', { type: 'putOffCase', caseId: 'case:three', kind: 'elsewhere', reason: 'Petra tar det till kommunens bostadsrådgivning {day:6}.' }, { sv: 'K 18 hör inte hit. De skriver vart det ska, och vem som tar det dit.', en: 'K 18 does not belong here. They write where it goes, and who takes it there.', pauseMs: 3500 }),
    goTo('question', { sv: 'Det första ärendet, K 12. Lena läser frågan.', en: 'The first case, K 12. Lena reads the question.' }),
    write('lena', 'goal', 'Ett arbete på deltid före hösten, och att det håller ett halvår.', { sv: 'Ett mål i en mening.', en: 'One goal in one sentence.' }, 'case:one'),
    goTo('strengths', { sv: 'De börjar med det som fungerar.', en: 'They begin with what works.' }),
    noteTold('lena', 'Kan laga allt med motor. Klarar inte att åka buss.', { sv: 'Det visar sig att bussen var hindret hela tiden.', en: 'It turns out that the bus was the obstacle all along.', pauseMs: 3500 }),
    goTo('nextStep', { sv: 'Nästa steg, med en person och en dag.', en: 'The next step, with a person and a day.' }),
    put('nils', 'undertaking', { what: act('visit', 'verkstaden som ligger på gångavstånd'), why: 'Då behövs ingen buss.', who: 'nils', when: by(6), track: 'work' }, { sv: 'Nils tar det första steget.', en: 'Nils takes the first step.' }),
    put('karin', 'undertaking', { what: act('book', 'en tid för att träna på att åka buss'), why: 'Det finns hjälp för den rädslan.', who: 'karin', when: by(10), track: 'health' }, { sv: 'Karin har hjälp som ingen har frågat om.', en: 'Karin has help that nobody has asked for.' }),
    step('lena', { type: 'askDecision', caseId: 'case:one', decision: { kind: 'asked', of: { kind: 'seat', seatId: 'seat:lena' }, what: 'Om ersättningen kan fortsätta medan arbetet på verkstaden prövas', by: 'day:30' } }, { sv: 'Lena vet nu vilket beslut som hon har att fatta.', en: 'Lena now knows which decision is hers to make.', pauseMs: 3000 }),
    nameOwner('lena', 'lena', { sv: 'Vem håller ihop ärendet? Lena säger att det är hon.', en: 'Who keeps the case together? Lena says that it is she.' }, 'case:one'),
    step('sara', { type: 'moveToCase', caseId: 'case:two' }, { sv: 'De läser upp det och går till K 15. Petra läser frågan.', en: 'They read it aloud and go to K 15. Petra reads the question.' }),
    write('petra', 'goal', 'En enda plan före jul, som alla fem har läst.', { sv: 'Målet för K 15: en plan, inte fem.', en: 'The goal for K 15: one plan, not five.' }, 'case:two'),
    noteTold('petra', 'Fem av oss gör var sin del. Ingen vet vad de andra gör.', { sv: 'Petra säger det alla känner igen.', en: 'Petra says what they all recognise.' }),
    goTo('strengths', { sv: 'Vad fungerar redan?', en: 'What works already?' }),
    goTo('nextStep', { sv: 'Vem håller ihop det?', en: 'Who keeps it together?' }),
    put('petra', 'undertaking', { what: act('invite', 'oss alla till ett möte där personen själv är med'), why: 'Ingen plan utan den som planen gäller.', who: 'petra', when: by(12), track: 'social' }, { sv: 'Petra bjuder in. Nästa gång är personen själv med.', en: 'Petra invites. Next time the person is there too.', pauseMs: 3000 }),
    put('david', 'recommendation', { what: act('send', 'en rad till Petra om vad var och en gör'), why: 'Då ser vi vad som görs två gånger.', who: 'omar', when: by(5), track: 'health' }, { sv: 'David vill att alla skriver vad de gör. Omar börjar.', en: 'David wants everyone to write what they do. Omar begins.' }),
    answer('sara', 4, 'yes', null, { sv: 'Teamet säger ja.', en: 'The team says yes.' }),
    step('karin', { type: 'letRest', rest: { of: { kind: 'case', caseId: 'case:two' }, because: 'care', waitsFor: 'En utredning hos oss på öppenvården.', since: 'day:-75', meanwhile: 'Petra träffar personen var fjärde vecka, och vi andra gör inget nytt.', looksAgain: { seatId: 'seat:karin', by: 'day:30' } } }, { sv: 'K 15 väntar på vård. Karin säger sedan när, och när hon ser på det igen.', en: 'K 15 waits for health care. Karin says since when, and when she looks at it again.', pauseMs: 3500 }),
    step('petra', { type: 'askDecision', caseId: 'case:two', decision: { kind: 'none', reason: 'Först behöver vi se allt på ett ställe.' } }, { sv: 'För K 15 ber de inte om något beslut än. Det står varför.', en: 'For K 15 they ask for no decision yet. It says why.' }),
    nameOwner('sara', 'petra', { sv: 'Sara gissar inte. Hon frågar Petra.', en: 'Sara does not guess. She asks Petra.' }, 'case:two'),
    step('petra', { type: 'answerOwner', caseId: 'case:two', answer: 'yes' }, { sv: 'Petra säger ja. Hon håller ihop K 15.', en: 'Petra says yes. She keeps K 15 together.', pauseMs: 3000 }),
    goTo('readBack', { sv: 'De läser upp det, ärende för ärende.', en: 'They read it aloud, case by case.', pauseMs: 3000 }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Varje ärende som hör hit har en ägare och ett nästa steg.', en: 'The meeting is over. Each case that belongs here has an owner and a next step.' }),
  ],
}
