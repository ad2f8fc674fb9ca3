/** What a reader can answer their letter with, on its page. `{name}` and the like are filled in. */
export type ReplyWords = {
  title: string
  readAsk: string
  read: string
  isRead: string
  explainedAsk: string
  who: string
  somebodyElse: string
  explained: string
  isExplained: string
  wrongAsk: string
  wrongThen: string
  /** Under minutes of several cases. */
  wrongInCase: string
  whichLine: string
  wholeLetter: string
  ownWords: string
  ownWordsHelp: string
  sendWrong: string
  seenAsk: string
  seenBeforeAsk: string
  seen: string
  recordAsk: string
  record: string
  beforeTitle: string
  withdrawAsk: string
  withdraw: string
  saidWrong: string
  notSaid: string
  tooLong: string
  personalNumber: string
  namesSomebody: string
  tooMany: string
  notNow: string
  saidRead: string
  saidReadBefore: string
  saidExplained: string
  changed: string
  changedLine: string
  changedWrong: string
  changedRight: string
}

/** What is said otherwise under minutes. */
export type MinutesReplyWords = Pick<ReplyWords, 'title' | 'wrongAsk' | 'wrongThen' | 'wholeLetter' | 'saidWrong' | 'changed'>
