import type { Finding, Language } from './finding.ts'

/** What a finding says to a reader, and in which language: theirs where the rules speak it, else English. */
export function messageIn(message: Finding['message'], locale: string): { text: string; language: Language } {
  const language: Language = locale === 'sv' ? 'sv' : 'en'
  return { text: message[language], language }
}
