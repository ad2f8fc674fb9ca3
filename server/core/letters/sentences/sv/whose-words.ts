import type { WhoseWords } from '../whose-words.ts'

/** A name in another script takes no Swedish s. */
export const svWhoseWords: WhoseWords = {
  isOwnStep: 'Det är ett eget steg för {name}.',
  ownWords: '{name} sa:',
  findsOutMoneyOthers: '{who} tar reda på hur det blir med pengarna för {name}.',
  youFindOutMoney: 'Du tar reda på hur det blir med pengarna för {name}.',
  moneyNotDiscussed: 'Vi pratade inte om hur det blir med pengarna för {name}.',
  findsOutMoneyYou: 'Tar reda på hur det blir med pengarna för {name}',
}
