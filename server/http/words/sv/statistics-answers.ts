import { questions } from '#core/follow-up/questions.ts'
import { moreTable as table } from './more-table.ts'

const answered = 'Vi räknar dem som ni följde upp efter 12 månader.'
const asked = Object.fromEntries(questions.map(({ id, text }) => [id, [text.sv, `{n} som svarade sa att det stämmer: ${text.sv}`] as const]))

/** The tables of what was answered after a year. */
export const svStatisticsAnswers = {
  occupation: table('I arbete eller studier efter 12 månader', `${answered} Den som både arbetar och studerar står på en egen rad.`, {
    occupied: ['Arbetar eller studerar', '{n} uppföljda arbetar eller studerar efter 12 månader.'],
    work: ['Arbetar', '{n} av dem arbetar.'],
    studies: ['Studerar', '{n} av dem studerar.'],
    both: ['Både arbetar och studerar', '{n} av dem både arbetar och studerar.'],
  }),
  moved: table('Som förut, eller ett steg bakåt', `${answered} Samma person kan ha gått framåt inom något annat. Ett steg bakåt är inte fel.`, {
    same: ['Något är som förut', 'För {n} uppföljda var något som förut.'],
    back: ['Ett steg bakåt inom något', '{n} uppföljda hade gått ett steg bakåt inom något.'],
  }),
  states: table('Vad det blev av det ni kom överens om', `${answered} Varje rad är möten med minst en sådan sak.`, {
    done: ['Något är klart', 'I {n} uppföljda möten är något klart.'],
    underWay: ['Något är på gång', 'I {n} uppföljda möten är något på gång.'],
    waiting: ['Något väntar', 'I {n} uppföljda möten väntar något.'],
    not: ['Något blev inte av', 'I {n} uppföljda möten blev något inte av.'],
  }),
  waiting: table('Vad det väntar på', 'Möten där något väntar efter 12 månader. Ett möte kan stå på flera rader. De som väntar på något annat har ingen egen rad.', {
    care: ['På vård', 'I {n} möten väntar något på vård.'],
    appointment: ['På en tid', 'I {n} möten väntar något på en tid.'],
    decision: ['På ett besked', 'I {n} möten väntar något på ett besked.'],
    otherOrganisation: ['På en annan myndighet', 'I {n} möten väntar något på en annan myndighet.'],
    place: ['På en plats', 'I {n} möten väntar något på en plats.'],
    rightMoment: ['På rätt tillfälle', 'I {n} möten väntar något på rätt tillfälle.'],
    long: ['Har väntat mer än ett halvår', 'I {n} möten har något väntat mer än ett halvår.'],
  }),
  whyNot: table('Varför det inte blev av', 'Möten där något inte blev av. Ett möte kan stå på flera rader. Andra skäl har ingen egen rad.', {
    notNeeded: ['Det behövdes inte', 'I {n} möten behövdes det inte.'],
    changedMind: ['Deltagaren ville något annat', 'I {n} möten ville deltagaren något annat.'],
    didNotSuit: ['Det passade inte', 'I {n} möten passade det inte.'],
    notOffered: ['Det gick inte att få', 'I {n} möten gick det inte att få.'],
    nobodyDidIt: ['Ingen gjorde det', 'I {n} möten gjorde ingen det.'],
    health: ['Hälsan hindrade', 'I {n} möten hindrade hälsan.'],
  }),
  support: table('Stöd före mötet och efter', `${answered} Lite betyder inget stöd eller lite stöd. Bra betyder ganska bra eller bra stöd.`, {
    'little-little': ['Lite före, lite efter', '{n} uppföljda hade lite stöd både före och efter.'],
    'little-good': ['Lite före, bra efter', '{n} uppföljda hade lite stöd före mötet och har bra stöd nu.'],
    'good-good': ['Bra före, bra efter', '{n} uppföljda hade bra stöd både före och efter.'],
    'good-little': ['Bra före, lite efter', '{n} uppföljda hade bra stöd före mötet och har lite stöd nu.'],
  }),
  grades: table('Så stämmer det', 'Vi räknar dem som svarade på frågan efter 12 månader. Så många sa att det stämmer till stor del eller helt.', asked),
  gender: table('Kön', `${answered} Bara kvinnor och män har en egen rad.`, {
    woman: ['Kvinnor', '{n} uppföljda är kvinnor.'],
    man: ['Män', '{n} uppföljda är män.'],
  }),
  age: table('Ålder', `${answered} Vi visar dem som har sagt sin ålder.`, {
    '16-24': ['16 till 24 år', '{n} uppföljda är 16 till 24 år.'],
    '25-34': ['25 till 34 år', '{n} uppföljda är 25 till 34 år.'],
    '35-44': ['35 till 44 år', '{n} uppföljda är 35 till 44 år.'],
    '45-54': ['45 till 54 år', '{n} uppföljda är 45 till 54 år.'],
    '55-64': ['55 till 64 år', '{n} uppföljda är 55 till 64 år.'],
    '65-': ['65 år eller mer', '{n} uppföljda är 65 år eller mer.'],
    '16-34': ['16 till 34 år', '{n} uppföljda är 16 till 34 år.'],
    '35-54': ['35 till 54 år', '{n} uppföljda är 35 till 54 år.'],
    '55-': ['55 år eller mer', '{n} uppföljda är 55 år eller mer.'],
  }),
}
export type StatisticsAnswersWords = Readonly<Record<keyof typeof svStatisticsAnswers, ReturnType<typeof table>>>
