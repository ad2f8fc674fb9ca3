import type { MinutesReplyWords } from '../reply-words.ts'

export const enMinutesReplyWords: MinutesReplyWords = {
  title: 'If something is wrong',
  wrongAsk: 'Is there something in the minutes that is wrong? Then you can write it here.',
  wrongThen: 'What you write then stands in the minutes. All who have got the minutes can read it.',
  wholeLetter: 'All of the minutes, or something that is missing',
  saidWrong: 'Thank you. What you wrote now stands in the minutes. The person who led the meeting is told.',
  changed: 'This is new in the minutes since you read them.',
}
