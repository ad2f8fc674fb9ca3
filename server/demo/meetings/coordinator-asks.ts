import { koordinatorssamtal } from '#core/meeting-forms/koordinatorssamtal.ts'
import type { DemoMeeting } from '../demo-meeting.ts'
import { act, answer, by, goTo, inSjovik, kommun, letIn, noteTold, on, put, seat, start, step, words, write } from '../difficult/script.ts'

/** A coordinator and somebody new in the country, through an interpreter: what she wants, and whom to contact with her yes. Names and words are made up. */
export const coordinatorAsks: DemoMeeting = {
  id: 'coordinator-asks',
  form: koordinatorssamtal,
  frames: ['sara', 'leyla', 'elif'],
  plan: {
    ...inSjovik('Hur kan Leyla få arbeta i ett kök igen?', 'Arena för arbete, Ekgatan 4', 'Arena för arbete i Sjövik'),
    organisations: [kommun],
    seats: [
      seat('sara', 'Sara', 'chair', 'kommun', 'Sara är koordinator. Hon hjälper Leyla att nå rätt personer.', { attends: 'room' }),
      seat('leyla', 'Leyla', 'participant', null, 'Samtalet gäller Leyla.', { attends: 'browser' }),
      seat('elif', 'Elif', 'interpreter', null, 'Elif tolkar det som sägs.', { attends: 'browser' }),
    ],
  },
  consents: [],
  steps: [
    ...letIn(['leyla', 'Leyla'], ['elif', 'Elif, som tolkar']),
    start({ sv: 'Sara säger vad hon kan göra, och vad andra bestämmer.', en: 'Sara says what she can do, and what others decide.', pauseMs: 3000 }),
    goTo('story', { sv: 'Nu berättar Leyla. Elif tolkar.', en: 'Now Leyla talks. Elif interprets.' }),
    noteTold('sara', 'Jag lagade mat på en skola i tolv år. Här har jag bara fått gå på kurser.', { sv: 'Sara skriver Leylas ord.', en: 'Sara writes Leyla’s words.', pauseMs: 3000 }),
    goTo('map', { sv: 'De börjar med det Leyla kan.', en: 'They begin with what Leyla can do.' }),
    step('leyla', { type: 'raiseSignal', signal: 'notUnderstood' }, { sv: 'Ett ord är svårt.', en: 'A word is hard.' }),
    step('sara', { type: 'answerSignal', seatId: 'seat:leyla', signal: 'notUnderstood' }, { sv: 'Sara säger det på ett annat sätt.', en: 'Sara says it in another way.' }),
    noteTold('sara', 'Bussen går inte före klockan 7. Jag lämnar barnen först.', { sv: 'Sara frågar vad som kan stå i vägen.', en: 'Sara asks what can be in the way.' }),
    goTo('goal', { sv: 'De skriver målet i en enda mening.', en: 'They write the goal in one sentence.' }),
    write('sara', 'goal', 'Att laga mat på en skola, och att någon frågar mig om råd.', { sv: 'Sara skriver Leylas mål, ord för ord.', en: 'Sara writes Leyla’s goal, word for word.', pauseMs: 3000 }),
    goTo('contacts', { sv: 'Vilka behöver de prata med? Leyla säger ja eller nej till var och en.', en: 'Whom do they need to talk with? Leyla says yes or no to each.' }),
    put('sara', 'recommendation', { what: act('call', 'skolköket på Ekgatan och frågar om en praktikplats'), why: 'Kökschefen söker folk som kan laga från grunden.', who: 'sara', when: by(5), track: 'work' }, { sv: 'Sara föreslår ett samtal.', en: 'Sara suggests a call.' }),
    answer('leyla', 1, 'yes', 'Säg att jag inte kan börja före klockan 8.', { sv: 'Leyla säger ja.', en: 'Leyla says yes.' }),
    put('sara', 'recommendation', { what: act('call', 'socialtjänsten om barnomsorg på kvällen'), why: 'Då kan du ta pass på kvällen.', who: 'sara', when: by(6), track: 'social' }, { sv: 'Sara föreslår ett till.', en: 'Sara suggests one more.' }),
    answer('leyla', 2, 'no', 'Mina kvällar är för barnen.', { sv: 'Leyla säger nej. Då ringer Sara inte dit.', en: 'Leyla says no. So Sara does not call there.', pauseMs: 3500 }),
    put('sara', 'question', { what: words('Finns det svenska för kockar på dagtid?'), who: { kind: 'organisation', organisation: 'Vuxenutbildningen i Sjövik' }, carriedBy: 'sara', when: by(8), track: 'work' }, { sv: 'Sara tar med sig en fråga, utan Leylas namn.', en: 'Sara takes a question along, without Leyla’s name.' }),
    write('sara', 'contacts', 'Köket på Ekgatan. Vuxenutbildningen. Sara ringer båda själv.', { sv: 'Sara skriver vilka hon ringer. Leyla har sagt ja till dem.', en: 'Sara writes whom she calls. Leyla has said yes to them.' }),
    goTo('plan', { sv: 'Nu skriver de nästa steg.', en: 'Now they write the next step.' }),
    put('sara', 'recommendation', { what: act('goAlong', 'till skolköket första gången'), why: 'Det är lättare att vara två första gången.', who: 'sara', when: on(9, '09.30'), track: 'work' }, { sv: 'Sara vill följa med.', en: 'Sara wants to go along.' }),
    answer('leyla', 4, 'yes', null, { sv: 'Leyla säger ja.', en: 'Leyla says yes.' }),
    put('leyla', 'ownStep', { what: words('Jag tar med mina recept och intyget från skolan.'), who: 'leyla', when: by(9) }, { sv: 'Leyla väljer ett eget steg.', en: 'Leyla chooses a step of her own.' }),
    step('sara', { type: 'sayMoney', money: { kind: 'findsOut', seatId: 'seat:sara', by: 'day:7' } }, { sv: 'Sara tar reda på vad som händer med pengarna under praktiken.', en: 'Sara finds out what happens with the money during the practice.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans. Elif tolkar.', en: 'They read the letter together. Elif interprets.', pauseMs: 3500 }),
    step('sara', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:sara', date: 'day:12', time: '10.00' } }, { sv: 'De bestämmer nästa samtal nu.', en: 'They set the next talk now.' }),
    step('leyla', { type: 'sayTakeAway', words: 'Att någon frågade vad jag kan.' }, { sv: 'Leyla säger vad hon tar med sig.', en: 'Leyla says what she takes along.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Samtalet är slut. Leyla har sitt brev.', en: 'The talk is over. Leyla has the letter.' }),
  ],
}
