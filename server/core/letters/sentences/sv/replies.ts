import type { ReplyWords } from '../reply-words.ts'

export const svReplyWords: ReplyWords = {
  title: 'Svara på brevet',
  readAsk: 'Du får gärna tala om att du har läst brevet. Du måste inte.',
  read: 'Jag har läst brevet',
  isRead: 'Du har sagt att du har läst brevet.',
  explainedAsk: 'Har någon gått igenom brevet med dig?',
  who: 'Vem?',
  somebodyElse: 'Någon annan',
  explained: 'Någon har gått igenom brevet med mig',
  isExplained: 'Du har sagt att någon har gått igenom brevet med dig.',
  saidRead: 'Tack. Nu vet den som ledde mötet att du har läst brevet.',
  saidExplained: 'Tack. Nu vet den som ledde mötet att någon har gått igenom brevet med dig.',
}
