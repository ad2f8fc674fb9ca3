import { languageNamed } from '#core/meeting/languages.ts'
import type { NoticeMail } from './notice-mail.ts'
import { noticeWords } from './words/notice-words-by-language.ts'

/** The whole of a reminder: nothing of whom, of what, by whom. The same for everybody. */
export function reminderMail(language: string, publicUrl: string): NoticeMail {
  const { reminder, noAnswer } = noticeWords[languageNamed(language) ?? 'sv']
  const lines = [reminder.asks, reminder.where(`${publicUrl}/uppfoljning`), reminder.how, reminder.stop(`${publicUrl}/uppfoljning/sluta`), noAnswer]
  return { subject: reminder.subject, text: `${lines.join('\n\n')}\n` }
}
