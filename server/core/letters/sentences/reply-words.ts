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
  saidRead: string
  saidExplained: string
}
