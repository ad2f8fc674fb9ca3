import { lokalSamverkansgrupp } from '#core/meeting-forms/lokal-samverkansgrupp.ts'
import type { DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, nameOwner, noteTold, put, saraLeads, seat, settle, start, step, vardcentral, write } from '../difficult/script.ts'

const takeUp = (caseId: string, line: { sv: string; en: string; pauseMs?: number }) => step('sara', { type: 'moveToCase', caseId: `case:${caseId}` }, line)

/** Three cases without a name, so that Försäkringskassan can take part; one of them waits for who has it. Made up. */
export const localGroup: DemoMeeting = {
  id: 'local-group',
  form: lokalSamverkansgrupp,
  frames: ['sara', 'petra', 'lena', 'karin'],
  plan: {
    ...inSjovik('Vart hör tre ärenden som har stannat mellan oss?', 'Stadshuset, rum 4', 'Samverkansgruppen i Sjövik'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan, vardcentral],
    cases: [
      { id: 'case:plans', code: 'Ä 3', question: 'Vilken av två planer gäller nu?', referrerSeatId: 'seat:petra' },
      { id: 'case:waits', code: 'Ä 7', question: 'Vad går att göra medan vården utreder?', referrerSeatId: 'seat:karin' },
      { id: 'case:later', code: 'Ä 9', question: 'Vem betalar resan till arbetsträningen?', referrerSeatId: 'seat:petra' },
    ],
    earlier: [
      { id: 'point:travel', caseCode: 'Ä 2', what: 'Petra på Sjöviks kommun tar reda på vem som betalar resan.', day: 'day:-6' },
      { id: 'point:late', caseCode: 'Ä 5', what: 'Vi sköt upp ärendet: Hos vem hör frågan om rehabilitering hemma?', day: null },
    ],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon har två av ärendena.'),
      seat('karin', 'Karin', 'referrer', 'vard', 'Karin är rehabkoordinator. Hon har ett av ärendena.'),
      seat('david', 'David', 'representative', 'af', 'David talar för Arbetsförmedlingen.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena talar för Försäkringskassan.'),
    ],
  },
  consents: [],
  steps: [
    ...letIn(['petra', 'Petra'], ['karin', 'Karin'], ['david', 'David'], ['lena', 'Lena']),
    start({ sv: 'Ingen av dem som det gäller är här. Därför nämner de inga namn.', en: 'None of those it is about is here. That is why they say no names.', pauseMs: 3000 }),
    goTo('sinceLast', { sv: 'De börjar med det som var öppet förra gången.', en: 'They begin with what was open last time.' }),
    settle('petra', 'travel', { how: 'underWay', words: null }, { sv: 'Petra har frågat. Svaret kommer i veckan.', en: 'Petra has asked. The answer comes this week.' }),
    settle('karin', 'late', { how: 'done', words: null }, { sv: 'Ä 5 har vården tagit över sedan dess.', en: 'Since then health care has taken over Ä 5.' }),
    goTo('question', { sv: 'Det första ärendet, Ä 3. Petra läser frågan.', en: 'The first case, Ä 3. Petra reads the question.' }),
    noteTold('petra', 'Hon har en plan hos oss och en hos Arbetsförmedlingen. De säger olika saker.', { sv: 'Petra säger läget, utan namn.', en: 'Petra says how it stands, without a name.', pauseMs: 3000 }),
    goTo('rightPlace', { sv: 'Rätt myndighet, rätt ersättning? Laget runt.', en: 'The right authority, the right benefit? Round the table.' }),
    step('petra', { type: 'endTurn' }, { sv: 'Petra är klar.', en: 'Petra is done.' }),
    step('karin', { type: 'passTurn' }, { sv: 'Karin står över.', en: 'Karin passes.' }),
    step('david', { type: 'endTurn' }, { sv: 'David visste inte om den andra planen.', en: 'David did not know about the other plan.' }),
    step('lena', { type: 'endTurn' }, { sv: 'Lena säger vilken ersättning som hör till vilken plan.', en: 'Lena says which benefit belongs to which plan.' }),
    goTo('whoDoes', { sv: 'Vem gör vad?', en: 'Who does what?' }),
    put('david', 'undertaking', { what: act('goThrough', 'båda planerna tillsammans med Petra'), why: 'Det ska finnas en plan, inte två.', who: 'david', when: by(7), track: 'work' }, { sv: 'David och Petra lägger planerna bredvid varandra.', en: 'David and Petra put the plans side by side.' }),
    put('petra', 'undertaking', { what: act('tell', 'för henne vad vi kom fram till'), why: 'Det är hon som ska leva med planen.', who: 'petra', when: by(4), track: 'social' }, { sv: 'Petra berättar för den som det gäller.', en: 'Petra tells the person it is about.', pauseMs: 3000 }),
    write('petra', 'tells', 'Petra berättar på fredag.', { sv: 'Vem berättar för personen? Petra skriver när.', en: 'Who tells the person? Petra writes when.' }, 'case:plans'),
    nameOwner('petra', 'petra', { sv: 'En ägare, inte två. Petra säger att det är hon.', en: 'One owner, not two. Petra says that it is she.' }, 'case:plans'),
    takeUp('waits', { sv: 'Nästa ärende, Ä 7. Karin läser frågan.', en: 'The next case, Ä 7. Karin reads the question.', pauseMs: 3000 }),
    noteTold('karin', 'Han väntar på en utredning sedan i mars. Han vill börja arbeta lite redan nu.', { sv: 'Karin säger hur länge det har väntat.', en: 'Karin says how long it has waited.' }),
    goTo('rightPlace', { sv: 'Vad kan var och en göra under tiden?', en: 'What can each do meanwhile?' }),
    goTo('whoDoes', { sv: 'Det som går att göra nu skriver de nu.', en: 'What can be done now they write now.' }),
    put('lena', 'undertaking', { what: act('findOut', 'om några timmar i veckan går medan vården utreder'), why: 'Väntan ska inte vara tom.', who: 'lena', when: by(6), track: 'work' }, { sv: 'Lena tar reda på vad som går.', en: 'Lena finds out what is possible.' }),
    put('david', 'recommendation', { what: act('ask', 'honom om han vill träffa en arbetsgivare'), why: 'Det finns ett lager som söker folk på deltid.', who: 'karin', when: by(9), track: 'work' }, { sv: 'David har ett förslag till Karin.', en: 'David has a suggestion for Karin.' }),
    answer('sara', 4, 'yes', null, { sv: 'Gruppen säger ja. Sara skriver det.', en: 'The group says yes. Sara takes it down.' }),
    step('karin', { type: 'letRest', rest: { of: { kind: 'case', caseId: 'case:waits' }, because: 'care', waitsFor: 'Utredningen på vårdcentralen.', since: 'day:-120', meanwhile: 'Några timmar på ett lager, om Lena får ett ja.', looksAgain: { seatId: 'seat:karin', by: 'day:45' } } }, { sv: 'Ä 7 väntar på vård, men står inte still.', en: 'Ä 7 waits for health care, but does not stand still.', pauseMs: 3000 }),
    write('karin', 'tells', 'Karin ringer i morgon.', { sv: 'Karin ringer själv till den som det gäller.', en: 'Karin calls the person herself.' }, 'case:waits'),
    nameOwner('karin', 'karin', { sv: 'Karin håller ihop det så länge.', en: 'Karin keeps it together meanwhile.' }, 'case:waits'),
    step('sara', { type: 'putOffCase', caseId: 'case:later', reason: 'Vi behöver veta vad resan kostar. Vi tar det först nästa gång.' }, { sv: 'Ä 9 hinner de inte. Det står varför.', en: 'Ä 9 they do not get to. It says why.', pauseMs: 3000 }),
    goTo('readBack', { sv: 'De läser upp det, ärende för ärende.', en: 'They read it aloud, case by case.', pauseMs: 3000 }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Petra och Karin får var sitt svar.', en: 'The meeting is over. Petra and Karin each get their answer.' }),
  ],
}
