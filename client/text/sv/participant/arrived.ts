import { ended } from '../../ended.ts'

export const arrived = {
  item: {
    recommendation: (what: string) => `Nytt råd: ${what}`,
    undertaking: (what: string) => `Nytt åtagande: ${what}`,
    ownStep: (what: string) => `Nytt eget steg: ${what}`,
    question: (what: string) => `Ny fråga: ${what}`,
    information: (what: string) => `Bra att veta: ${what}`,
    reportedDecision: (what: string) => `Nytt besked: ${what}`,
  },
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
