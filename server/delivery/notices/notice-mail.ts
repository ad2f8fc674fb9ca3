import { languageNamed } from '#core/meeting/languages.ts'
import { noticeWords } from './words/notice-words-by-language.ts'

export type NoticeMail = { subject: string; text: string }

/** That something has become of what somebody asked for, in the words of any other notice. */
export function askerMail(language: string, publicUrl: string): NoticeMail {
  const { subject, somethingNew, where, how, noAnswer } = noticeWords[languageNamed(language) ?? 'sv']
  return { subject, text: `${[somethingNew, where(`${publicUrl}/anmal/min`), how, noAnswer].join('\n\n')}\n` }
}

/** The whole of a notice: nothing of whom, of what, by whom. The same for everybody, but for whether the letter has changed since. */
export function noticeMail(language: string, letterVersion: number, publicUrl: string): NoticeMail {
  const words = noticeWords[languageNamed(language) ?? 'sv']
  const lines = [letterVersion === 1 ? words.something : words.somethingNew, words.where(`${publicUrl}/brev`), words.how, words.noAnswer]
  return { subject: words.subject, text: `${lines.join('\n\n')}\n` }
}
