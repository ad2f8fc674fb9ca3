import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import type { DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, noteTold, organisation, put, saraLeads, seat, settle, start, step, vardcentral, write } from '../difficult/script.ts'

/** Two hours about nobody: what the cases of two months have in common, and an answer to every obstacle that somebody has raised. Made up. */
export const everyObstacle: DemoMeeting = {
  id: 'every-obstacle',
  form: lokusgrupp,
  frames: ['sara', 'karin', 'david', 'lena'],
  plan: {
    ...inSjovik('Vad hindrar hjälpen i Sjövik just nu, och vad gör vi åt det?', 'Stadshuset, rum 3', 'Lokusgruppen i Sjövik'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan, vardcentral, organisation('forbund', 'Samordningsförbundet i Sjövik', 'association')],
    earlier: [
      { id: 'point:text', caseCode: null, what: 'Hinder från handläggarna på försörjningsstöd: Kallelser kommer fram för sent. Sjöviks kommun skulle göra något åt det: Vi provar sms före brev.', day: 'day:-5', raisedBy: 'handläggarna på försörjningsstöd' },
      { id: 'point:desk', caseCode: null, what: 'Hinder från vårdcentralen: Ingen vet vem som svarar på frågor om rehabilitering. Det vilar. Skälet: Försäkringskassan får ny chef i höst.', day: null, raisedBy: 'vårdcentralen' },
    ],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('karin', 'Karin', 'representative', 'forbund', 'Karin är koordinator. Hon visar vad ärendena har gemensamt.', { mandate: 'informs' }),
      seat('jonas', 'Jonas', 'representative', 'kommun', 'Jonas är chef för kommunens stöd till arbete.', { mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David talar för Arbetsförmedlingen.'),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena talar för Försäkringskassan.'),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar talar för vårdcentralen.'),
    ],
  },
  consents: [],
  steps: [
    ...letIn(['karin', 'Karin'], ['jonas', 'Jonas'], ['david', 'David'], ['lena', 'Lena'], ['omar', 'Omar']),
    start({ sv: 'De börjar med det som de lovade förra gången.', en: 'They begin with what they promised last time.', pauseMs: 3000 }),
    noteTold('sara', 'Två av fyra har börjat skicka sms före brev. Två har inte hunnit.', { sv: 'Sara skriver vad som blev av.', en: 'Sara writes what came of it.' }),
    settle('jonas', 'text', { how: 'done', words: null }, { sv: 'Jonas säger att kallelserna kommer fram. Handläggarna får svaret.', en: 'Jonas says that the letters arrive. The case workers get the answer.' }),
    settle('lena', 'desk', { how: 'waits', words: 'Chefen börjar i mars. Det har väntat sedan i höstas.' }, { sv: 'Lena vet när. Det står kvar till nästa gång.', en: 'Lena knows when. It stands until next time.' }),
    goTo('round', { sv: 'Laget runt, två minuter var.', en: 'Round the table, two minutes each.' }),
    step('karin', { type: 'endTurn' }, { sv: 'Karin är klar. Ordet går till Jonas.', en: 'Karin is done. Jonas has the floor.' }),
    step('jonas', { type: 'endTurn' }, { sv: 'Kommunen har ett nytt personligt ombud.', en: 'The municipality has a new person who helps people with the authorities.' }),
    step('david', { type: 'endTurn' }, { sv: 'Arbetsförmedlingen flyttar sitt kontor.', en: 'The employment service moves its office.' }),
    step('lena', { type: 'passTurn' }, { sv: 'Lena har inget nytt. Hon står över.', en: 'Lena has nothing new. She passes.' }),
    step('omar', { type: 'endTurn' }, { sv: 'Vårdcentralen har kortare kö till samtal.', en: 'The health centre has a shorter queue for talks.' }),
    goTo('patterns', { sv: 'Karin visar vad ärendena har gemensamt. Den här gången pratar de om det.', en: 'Karin shows what the cases have in common. This time they talk about it.', pauseMs: 3000 }),
    write('sara', 'patterns', 'Av 40 ärenden stod 12 stilla. Två myndigheter trodde att den andra hade tagit över.', { sv: 'Sara skriver det Karin visar: siffror, inga åsikter.', en: 'Sara writes what Karin shows: figures, no opinions.', pauseMs: 3000 }),
    goTo('obstacles', { sv: 'Ett hinder i taget: vad, och mellan vilka?', en: 'One obstacle at a time: what, and between whom?' }),
    step('karin', { type: 'raiseObstacle', words: 'En anställning med stöd väntade i ett halvår på en kartläggning som inte behövdes.', between: ['org:af', 'org:fk'], raisedBy: 'Samverkansdialogen i Sjövik' }, { sv: 'Karin tar upp ett hinder som kom från en samverkansdialog.', en: 'Karin raises an obstacle that came from a joint talk.', pauseMs: 3000 }),
    step('karin', { type: 'raiseObstacle', words: 'Bara kommunen och vården får kalla till en gemensam plan. De andra har frågat och inte fått svar.', between: ['org:kommun', 'org:vard', 'org:af', 'org:fk'], raisedBy: 'coacherna i kommunen' }, { sv: 'Coacherna har väntat länge på svar om det här.', en: 'The coaches have long waited for an answer on this.' }),
    step('jonas', { type: 'raiseObstacle', words: 'Brev om möten blir liggande oöppnade, och sedan stängs ärendet.', between: ['org:fk', 'org:kommun'], raisedBy: 'handläggarna på försörjningsstöd' }, { sv: 'Jonas tar upp breven som ingen öppnar.', en: 'Jonas raises the letters that nobody opens.' }),
    step('omar', { type: 'raiseObstacle', words: 'Det saknas arbetsträning på en fjärdedel av heltid.', between: ['org:kommun', 'org:af'], raisedBy: 'vårdcentralen' }, { sv: 'Omar tar upp det vården saknar.', en: 'Omar raises what health care misses.' }),
    goTo('answers', { sv: 'Nu får varje hinder ett svar, med skäl.', en: 'Now each obstacle gets an answer, with a reason.' }),
    step('david', { type: 'answerObstacle', obstacleId: 'obstacle:1', answer: { kind: 'action', of: { kind: 'seat', seatId: 'seat:david' }, by: 'day:30', reason: 'Vi slutar kräva den när allt redan är utrett. Jag tar det med ledningen.' } }, { sv: 'David åtar sig det första. Han säger också vem som får bestämma.', en: 'David takes on the first. He also says who may decide.', pauseMs: 3500 }),
    step('sara', { type: 'answerObstacle', obstacleId: 'obstacle:2', answer: { kind: 'rests', reason: 'Det väntar på en överenskommelse mellan alla fyra. Den kommer upp i styrelsen i vår.' } }, { sv: 'Det andra vilar. Coacherna får ändå veta varför.', en: 'The second rests. The coaches still learn why.' }),
    step('lena', { type: 'answerObstacle', obstacleId: 'obstacle:3', answer: { kind: 'action', of: { kind: 'seat', seatId: 'seat:lena' }, by: 'day:20', reason: 'Vi provar sms före brev i tre månader.' } }, { sv: 'Lena provar sms före brev.', en: 'Lena tries text messages before letters.' }),
    step('sara', { type: 'answerObstacle', obstacleId: 'obstacle:4', answer: { kind: 'rejected', reason: 'Ingen av oss har platser på så få timmar. Vi räknar på det inför nästa år.' } }, { sv: 'Det fjärde blir nej, med skäl.', en: 'The fourth is a no, with a reason.', pauseMs: 3000 }),
    goTo('errands', { sv: 'Vad ska Karin ta reda på till nästa gång?', en: 'What is Karin to find out for next time?' }),
    put('karin', 'undertaking', { what: act('findOut', 'hur många som väntar på en kartläggning'), why: 'Gruppen vill veta om regeln behövs alls.', who: 'karin', when: by(50), track: 'work' }, { sv: 'Karin tar på sig en fråga. Det står vem som bad om den.', en: 'Karin takes on a question. It says who asked for it.' }),
    put('jonas', 'recommendation', { what: act('tell', 'för coacherna vad vi svarade'), why: 'De ska slippa vänta en gång till.', who: 'karin', when: by(7), track: 'social' }, { sv: 'Jonas vill att svaren går ut den här veckan.', en: 'Jonas wants the answers to go out this week.' }),
    answer('sara', 2, 'yes', null, { sv: 'Gruppen säger ja. Sara skriver det.', en: 'The group says yes. Sara takes it down.' }),
    goTo('readBack', { sv: 'De läser anteckningarna och säger vem som berättar vad.', en: 'They read the notes and say who tells what.', pauseMs: 3500 }),
    write('karin', 'tells', 'Karin berättar för coacherna den här veckan. Var och en berättar hemma före jul.', { sv: 'De skriver vem som berättar vad, och när.', en: 'They write who tells what, and when.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Varje hinder har sitt svar.', en: 'The meeting is over. Each obstacle has its answer.' }),
  ],
}
