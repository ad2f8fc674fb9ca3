import type { Locale, Words } from '#client/text/words.ts'
import type { NoticesOfSeat } from '#core/wire/deliveries.ts'
import { momentText } from './moment-text.ts'

type Notice = NoticesOfSeat['notices'][number]

/** What became of a notice, in a sentence; which version it told of where that is not the first. */
export function noticeText(notice: Notice, locale: Locale, { notice: words }: Words<'later'>['sending']): string {
  const { version } = notice
  const said = sentence(notice, locale, words)
  return version === 1 ? said : `${words.ofVersion(version)} ${said}`
}

function sentence({ to, state, why, settledAt, askedAt, nextTryAt }: Notice, locale: Locale, words: Words<'later'>['sending']['notice']): string {
  const when = momentText(settledAt ?? askedAt, locale)
  switch (state) {
    case 'waiting':
      return why === null || nextTryAt === null ? words.waiting(to) : words.again(to, momentText(nextTryAt, locale))
    case 'sending':
      return words.sending(to)
    case 'sent':
      return words.sent(to, when)
    case 'failed':
      return why === 'refused' ? words.refused(when) : words.tooLong(when)
    case 'unsure':
      return words.unsure(to)
    case 'stopped':
      return why === 'consentEnded' ? words.ended(when) : words.stopped(when)
  }
}
