import type { ReplyWords } from '../reply-words.ts'

export const enReplyWords: ReplyWords = {
  title: 'Answer the letter',
  readAsk: 'You are welcome to say that you have read the letter. You do not have to.',
  read: 'I have read the letter',
  isRead: 'You have said that you have read the letter.',
  explainedAsk: 'Has somebody gone through the letter with you?',
  who: 'Who?',
  somebodyElse: 'Somebody else',
  explained: 'Somebody has gone through the letter with me',
  isExplained: 'You have said that somebody has gone through the letter with you.',
  saidRead: 'Thank you. The person who led the meeting now knows that you have read the letter.',
  saidExplained: 'Thank you. We have told the person who led the meeting that you had help.',
}
