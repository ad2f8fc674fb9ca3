import type { NoticeWords } from './notice-words.ts'

export const en: NoticeWords = {
  subject: 'You have a message',
  something: 'There is something for you to read.',
  somethingNew: 'There is something new for you to read.',
  where: (address) => `Open this page:\n${address}`,
  how: 'Write the number and the code that you have been given. They are not in this e-mail, so that nobody else can read it.',
  noAnswer: 'You cannot answer this e-mail.',
  reminder: {
    subject: 'A reminder',
    asks: 'You have asked us to remind you. Now you can answer some questions.',
    where: (address) => `Open this page:\n${address}`,
    how: 'There you write the code that you have been given. It is not in this e-mail.',
    stop: (address) => `Do you want no more reminders? Open this page:\n${address}`,
    day: 'Answer some questions',
    dayText: (address) => `Open ${address} and write your code.`,
  },
}
