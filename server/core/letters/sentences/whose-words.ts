/** Sentences of the letter about what is the participant's. */
export type Whose = 'isOwnStep' | 'ownWords' | 'findsOutMoneyOthers' | 'youFindOutMoney' | 'moneyNotDiscussed' | 'findsOutMoneyYou'
export type WhoseWords = Record<Whose, string>
