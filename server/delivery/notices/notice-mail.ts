import { languageNamed } from '#core/meeting/languages.ts'
import type { MailAbout } from '#server/store/store.ts'
import { noticeWords } from './words/notice-words-by-language.ts'

export type NoticeMail = { subject: string; text: string }

/** The whole of a mail: nothing of whom, of what, by whom. The same for everybody, but for what it is about and whether that is new. */
export function mailAbout(about: MailAbout, language: string, publicUrl: string): NoticeMail {
  if (about.kind === 'letter') return noticeMail(language, about.letterVersion, publicUrl)
  const { subject, somethingNew, where, how, noAnswer, reminder } = noticeWords[languageNamed(language) ?? 'sv']
  const ofFollowUp = [reminder.how, reminder.stop(`${publicUrl}/uppfoljning/sluta`), noAnswer]
  if (about.kind === 'answer') return mail(subject, [somethingNew, where(`${publicUrl}/anmal/min`), how, noAnswer])
  if (about.kind === 'news') return mail(subject, [somethingNew, where(`${publicUrl}/uppfoljning`), ...ofFollowUp])
  return mail(reminder.subject, [reminder.asks, reminder.where(`${publicUrl}/uppfoljning`), ...ofFollowUp])
}

/** That there is something to read, or something new. */
export function noticeMail(language: string, letterVersion: number, publicUrl: string): NoticeMail {
  const words = noticeWords[languageNamed(language) ?? 'sv']
  return mail(words.subject, [letterVersion === 1 ? words.something : words.somethingNew, words.where(`${publicUrl}/brev`), words.how, words.noAnswer])
}

const mail = (subject: string, lines: string[]): NoticeMail => ({ subject, text: `${lines.join('\n\n')}\n` })
