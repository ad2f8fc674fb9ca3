import { languageNamed } from '#core/meeting/languages.ts'
import type { NoticeMail } from './notice-mail.ts'
import { noticeWords } from './words/notice-words-by-language.ts'

/** That others have answered something, in the words of any other notice; it is opened with a code alone. */
export function newsMail(language: string, publicUrl: string): NoticeMail {
  const { subject, somethingNew, where, reminder, noAnswer } = noticeWords[languageNamed(language) ?? 'sv']
  const lines = [somethingNew, where(`${publicUrl}/uppfoljning`), reminder.how, reminder.stop(`${publicUrl}/uppfoljning/sluta`), noAnswer]
  return { subject, text: `${lines.join('\n\n')}\n` }
}

/** The whole of a reminder: nothing of whom, of what, by whom. The same for everybody. */
export function reminderMail(language: string, publicUrl: string): NoticeMail {
  const { reminder, noAnswer } = noticeWords[languageNamed(language) ?? 'sv']
  const lines = [reminder.asks, reminder.where(`${publicUrl}/uppfoljning`), reminder.how, reminder.stop(`${publicUrl}/uppfoljning/sluta`), noAnswer]
  return { subject: reminder.subject, text: `${lines.join('\n\n')}\n` }
}
