import { ended } from '../../ended.ts'
import { beforeVerb } from '../names.ts'

export const arrived = {
  item: {
    recommendation: (what: string) => `Nytt råd: ${what}`,
    undertaking: (what: string) => `Nytt åtagande: ${what}`,
    ownStep: (what: string) => `Nytt eget steg: ${what}`,
    question: (what: string) => `Ny fråga: ${what}`,
    information: (what: string) => `Bra att veta: ${what}`,
    reportedDecision: (what: string) => `Nytt besked: ${what}`,
  },
  changed: {
    recommendation: (what: string) => `Ändrat råd: ${what}`,
    undertaking: (what: string) => `Ändrat åtagande: ${what}`,
    ownStep: (what: string) => `Ändrat eget steg: ${what}`,
    question: (what: string) => `Ändrad fråga: ${what}`,
    information: (what: string) => `Ändrat under Bra att veta: ${what}`,
    reportedDecision: (what: string) => `Ändrat besked: ${what}`,
  },
  answerAgain: 'Svara igen.',
  withdrawn: (what: string) => `Borttaget: ${what}`,
  answeredBy: (name: string, answer: string, what: string) => `${name} har svarat ${answer} på: ${what}`,
  answeredForYou: (who: string, answer: string, what: string) => `${beforeVerb(who)} har svarat ${answer} åt dig: ${what}`,
  answeredFor: (who: string, name: string, answer: string, what: string) => `${beforeVerb(who)} har svarat ${answer} åt ${name}: ${what}`,
  itIsAbout: (what: string) => `Det gäller: ${what}`,
  speaks: (who: string) => `Nu pratar ${who}.`,
  yourTurn: 'Nu är det din tur att prata.',
  phase: (title: string) => `Nu: ${ended(title)}`,
  paused: 'Mötet har paus.',
  resumed: 'Mötet fortsätter.',
  told: (words: string) => `Nedskrivet: ${words}`,
  begun: 'Mötet börjar nu.',
  backAgain: 'Mötet fortsätter. Vi börjar med en paus.',
  backToPlanned: 'Mötet är inte stoppat längre.',
  replied: (who: string, words: string) => `${who} svarar: ${words}`,
  closed: 'Mötet är slut. Brevet är klart.',
  closedWithoutLetter: 'Mötet är slut.',
}
