import { messageIn } from '#core/plain-language/message-in.ts'
import type { Finding } from '#core/plain-language/finding.ts'
import { useLocale } from '#client/text/use-words.tsx'

/** What a rule says, marked with its language where that is not the page's. */
export function FindingText({ message }: { message: Finding['message'] }) {
  const locale = useLocale()
  const { text, language } = messageIn(message, locale)
  return language === locale ? text : <bdi lang={language}>{text}</bdi>
}
