import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import type { DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, goTo, inSjovik, kommun, letIn, noteTold, put, seat, start, step, vardcentral, words, write } from '../difficult/script.ts'

/** A case worker is stuck with a case that nobody takes over; the advice begins with what was never done: to meet, all three. Nobody is named. Made up. */
export const stuckCaseWorker: DemoMeeting = {
  id: 'stuck-case-worker',
  form: lotsarende,
  frames: ['sara', 'petra', 'david', 'omar'],
  plan: {
    ...inSjovik('Vart ska frågan om stöd på jobbet när behandlingen är slut?', 'Teams', 'Lotsen i Sjövik'),
    organisations: [kommun, arbetsformedlingen, vardcentral],
    seats: [
      seat('sara', 'Sara', 'chair', 'kommun', 'Sara är koordinator. Hon ger råd och bestämmer inget.'),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon har ärendet.', { mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David kan svara på hur stöd på en arbetsplats går till.'),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar kan svara på frågor om vården.', { mandate: 'informs' }),
    ],
  },
  consents: [],
  steps: [
    ...letIn(['petra', 'Petra'], ['david', 'David'], ['omar', 'Omar']),
    start({ sv: 'Sara påminner: säg inget som avslöjar vem det är.', en: 'Sara reminds them: say nothing that gives away who it is.', pauseMs: 3000 }),
    write('petra', 'source', 'Försörjningsstöd, efter tre handläggare på två år.', { sv: 'Petra säger varifrån ärendet kommer.', en: 'Petra says where the case comes from.' }),
    noteTold('petra', 'Behandlingen slutar i vår. Hon vill tillbaka till köket där hon arbetade.', { sv: 'Petra säger vad personen själv vill.', en: 'Petra says what the person wants.', pauseMs: 3000 }),
    goTo('tried', { sv: 'Vad är redan prövat?', en: 'What has been tried?' }),
    noteTold('petra', 'Vi har mejlat varandra i ett halvår. Vi har inte träffats alla tre.', { sv: 'Det visar sig att de aldrig har träffats.', en: 'It turns out that they have never met.', pauseMs: 3500 }),
    goTo('ordinary', { sv: 'Finns det något bland den vanliga hjälpen?', en: 'Is there something among the ordinary help?' }),
    noteTold('sara', 'Kommunen har ett personligt ombud med ledig tid.', { sv: 'Sara minns ombudet.', en: 'Sara remembers one who has time.' }),
    goTo('advice', { sv: 'Nu skriver de råden till Petra.', en: 'Now they write the advice to Petra.' }),
    put('sara', 'recommendation', { what: act('invite', 'vården och Arbetsförmedlingen till ett gemensamt möte'), why: 'Det är grundarbetet. Det kommer först.', who: 'petra', when: by(10), track: 'work' }, { sv: 'Första rådet: träffas.', en: 'The first advice: meet.' }),
    answer('sara', 1, 'yes', null, { sv: 'Petra säger ja. Sara skriver det.', en: 'Petra says yes. Sara takes it down.' }),
    put('david', 'recommendation', { what: act('ask', 'henne om hon vill ha med det personliga ombudet'), why: 'Ombudet kan följa med hela vägen.', who: 'petra', when: by(7), track: 'social' }, { sv: 'Andra rådet: fråga henne själv.', en: 'The second: ask her.' }),
    answer('sara', 2, 'yes', null, { sv: 'Petra säger ja.', en: 'Petra says yes.' }),
    put('david', 'recommendation', { what: act('apply', 'tilläggsresurs direkt'), why: 'Det går fortast.', who: 'petra', when: by(14), track: 'work' }, { sv: 'David föreslår extra stöd på en gång.', en: 'David suggests extra support at once.' }),
    answer('sara', 3, 'no', 'Det vanliga stödet är inte prövat än.', { sv: 'Nej: det vanliga först.', en: 'No: the ordinary first.', pauseMs: 3000 }),
    put('petra', 'question', { what: words('Vem hos er svarar när en behandling är slut?'), who: 'omar', when: by(8), track: 'health' }, { sv: 'Petra har en fråga till Omar.', en: 'Petra has a question for Omar.' }),
    step('omar', { type: 'replyToQuestion', itemId: 'item:4', words: 'Rehabkoordinatorn. Jag skickar numret till dig i dag.' }, { sv: 'Omar svarar direkt: ett namn som Petra aldrig har fått.', en: 'Omar answers at once: a contact that Petra never had.' }),
    write('petra', 'sentTo', 'Rehabkoordinatorn på vårdcentralen, och sedan Arbetsförmedlingen.', { sv: 'Nu går det att skriva vart ärendet ska.', en: 'Now they can write where the case goes.' }),
    goTo('obstacles', { sv: 'Är det något som hindrar fler än en?', en: 'Does something hinder more than one?' }),
    step('petra', { type: 'raiseObstacle', words: 'När en behandling slutar får nästa myndighet inte veta det.', between: ['org:vard', 'org:kommun'], raisedBy: 'en handläggare i kommunen' }, { sv: 'Petra skriver det till Lokusgruppen.', en: 'Petra writes it for Lokusgruppen.' }),
    step('sara', { type: 'answerObstacle', obstacleId: 'obstacle:1', answer: { kind: 'handedOn', to: 'Lokusgruppen', group: 'lokusgrupp', reason: 'Det händer i fler ärenden. Koordinatorn tar med det till nästa möte.' } }, { sv: 'Sara tar med det. Petra får svaret.', en: 'Sara takes it along. Petra will have the answer.' }),
    goTo('readBack', { sv: 'De läser upp det de har skrivit.', en: 'They read aloud what they have written.', pauseMs: 3000 }),
    write('sara', 'after', 'Handläggaren bjuder in till mötet först. Sedan får koordinatorn veta hur det gick.', { sv: 'Vad händer sedan? Det är den fjärde frågan.', en: 'What happens next? That is the fourth question.' }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:petra', date: 'day:30', time: '09.00' } }, { sv: 'Petra hör av sig om hur det gick. Det brukar ingen få veta.', en: 'Petra tells how it went. Mostly nobody learns that.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Petra har kvar ärendet, och tre saker att göra.', en: 'The meeting is over. Petra keeps the case, with things to do.' }),
  ],
}
