import { questions } from '#core/follow-up/questions.ts'
import { moreTable as table } from './more-table.ts'

const answered = 'Vi räknar dem som svarade på frågan 9 till 15 månader efter mötet.'
const own = 'Vi räknar de deltagare som själva svarade på frågan 9 till 15 månader efter mötet.'
/** It belongs to the case and to none of the times. */
const said = (what: string) => `Vi räknar ärenden som ni följde upp 9 till 15 månader efter mötet. Deltagaren ska ha sagt ${what}, då eller tidigare.`
const asked = Object.fromEntries(questions.map(({ id, text }) => [id, [text.sv, `{n} som svarade höll med: ${text.sv}`] as const]))

/** The tables of what was answered after a year. */
export const svStatisticsAnswers = {
  answered: table('Vem som svarade efter 12 månader', 'Vi räknar ärenden som ni följde upp 9 till 15 månader efter mötet. Ibland svarade bara den som kom med frågan. Det svaret räknar vi här, men inte som deltagarens.', {
    steps: ['Deltagaren svarade om steg', 'I {n} uppföljda ärenden svarade deltagaren själv om steg.'],
    'steps-referrer': ['Bara den som kom med frågan svarade om steg', 'I {n} uppföljda ärenden svarade bara den som kom med frågan om steg.'],
    occupation: ['Deltagaren svarade om arbete och studier', 'I {n} uppföljda ärenden svarade deltagaren själv om arbete och studier.'],
    'occupation-referrer': ['Bara den som kom med frågan svarade om arbete och studier', 'I {n} uppföljda ärenden svarade bara den som kom med frågan om arbete och studier.'],
    support: ['Deltagaren svarade om stöd', 'I {n} uppföljda ärenden svarade deltagaren själv om stöd.'],
    'support-referrer': ['Bara den som kom med frågan svarade om stöd', 'I {n} uppföljda ärenden svarade bara den som kom med frågan om stöd.'],
    outcomes: ['Någon svarade om det ni kom överens om', 'I {n} uppföljda ärenden svarade någon om det ni kom överens om.'],
  }),
  occupation: table('I arbete eller studier efter 12 månader', `${own} Den som både arbetar och studerar står på en egen rad.`, {
    occupied: ['Arbetar eller studerar', '{n} som svarade arbetar eller studerar efter 12 månader.'],
    work: ['Arbetar', '{n} av dem arbetar.'],
    studies: ['Studerar', '{n} av dem studerar.'],
    both: ['Både arbetar och studerar', '{n} av dem både arbetar och studerar.'],
  }),
  moved: table('Som förut, eller ett steg bakåt', `${own} Samma person kan ha gått framåt inom något annat. Ett steg bakåt är inte fel.`, {
    same: ['Något är som förut', 'För {n} som svarade var något som förut.'],
    back: ['Ett steg bakåt inom något', '{n} som svarade hade gått ett steg bakåt inom något.'],
  }),
  states: table('Vad det blev av det ni kom överens om', `${answered} Varje rad är ärenden med minst en sådan sak.`, {
    done: ['Något är klart', 'I {n} ärenden med svar är något klart.'],
    underWay: ['Något är på gång', 'I {n} ärenden med svar är något på gång.'],
    waiting: ['Något väntar', 'I {n} ärenden med svar väntar något.'],
    not: ['Något blev inte av', 'I {n} ärenden med svar blev något inte av.'],
  }),
  waiting: table('Vad det väntar på', 'Ärenden där något väntar 9 till 15 månader efter mötet. Ett ärende kan stå på flera rader. De som väntar på något annat har ingen egen rad.', {
    care: ['På vård', 'I {n} ärenden väntar något på vård.'],
    appointment: ['På en tid', 'I {n} ärenden väntar något på en tid.'],
    decision: ['På ett besked', 'I {n} ärenden väntar något på ett besked.'],
    otherOrganisation: ['På en annan myndighet', 'I {n} ärenden väntar något på en annan myndighet.'],
    place: ['På en plats', 'I {n} ärenden väntar något på en plats.'],
    rightMoment: ['På rätt tillfälle', 'I {n} ärenden väntar något på rätt tillfälle.'],
    long: ['Har väntat mer än ett halvår', 'I {n} ärenden har något väntat mer än ett halvår.'],
  }),
  whyNot: table('Varför det inte blev av', 'Ärenden där något inte blev av. Ett ärende kan stå på flera rader. Andra skäl har ingen egen rad.', {
    notNeeded: ['Det behövdes inte', 'I {n} ärenden behövdes det inte.'],
    changedMind: ['Deltagaren ville något annat', 'I {n} ärenden ville deltagaren något annat.'],
    didNotSuit: ['Det passade inte', 'I {n} ärenden passade det inte.'],
    notOffered: ['Det gick inte att få', 'I {n} ärenden gick det inte att få.'],
    nobodyDidIt: ['Ingen gjorde det', 'I {n} ärenden gjorde ingen det.'],
    health: ['Hälsan hindrade', 'I {n} ärenden hindrade hälsan.'],
  }),
  support: table('Stöd före mötet och efter', `${own} Lite betyder inget stöd eller lite stöd. Bra betyder ganska bra eller bra stöd.`, {
    'little-little': ['Lite före, lite efter', '{n} som svarade hade lite stöd både före och efter.'],
    'little-good': ['Lite före, bra efter', '{n} som svarade hade lite stöd före mötet och har bra stöd nu.'],
    'good-good': ['Bra före, bra efter', '{n} som svarade hade bra stöd både före och efter.'],
    'good-little': ['Bra före, lite efter', '{n} som svarade hade bra stöd före mötet och har lite stöd nu.'],
  }),
  grades: table('Så stämmer det', 'Vi räknar dem som svarade på frågan 9 till 15 månader efter mötet. Så många sa att det stämmer till stor del eller helt.', asked),
  gender: table('Kön', `${said('sitt kön')} Bara kvinnor och män har en egen rad.`, {
    woman: ['Kvinnor', '{n} som har sagt sitt kön är kvinnor.'],
    man: ['Män', '{n} som har sagt sitt kön är män.'],
  }),
  age: table('Ålder', said('sin ålder'), {
    '0-15': ['Under 16 år', '{n} som har sagt sin ålder är under 16 år.'],
    '16-24': ['16 till 24 år', '{n} som har sagt sin ålder är 16 till 24 år.'],
    '25-34': ['25 till 34 år', '{n} som har sagt sin ålder är 25 till 34 år.'],
    '35-44': ['35 till 44 år', '{n} som har sagt sin ålder är 35 till 44 år.'],
    '45-54': ['45 till 54 år', '{n} som har sagt sin ålder är 45 till 54 år.'],
    '55-64': ['55 till 64 år', '{n} som har sagt sin ålder är 55 till 64 år.'],
    '65-': ['65 år eller mer', '{n} som har sagt sin ålder är 65 år eller mer.'],
    '0-34': ['Under 35 år', '{n} som har sagt sin ålder är under 35 år.'],
    '16-34': ['16 till 34 år', '{n} som har sagt sin ålder är 16 till 34 år.'],
    '35-54': ['35 till 54 år', '{n} som har sagt sin ålder är 35 till 54 år.'],
    '55-': ['55 år eller mer', '{n} som har sagt sin ålder är 55 år eller mer.'],
  }),
}
export type StatisticsAnswersWords = Readonly<Record<keyof typeof svStatisticsAnswers, ReturnType<typeof table>>>
