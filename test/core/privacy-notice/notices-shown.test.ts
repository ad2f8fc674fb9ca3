import { describe, expect, it } from 'vitest'
import { loadWords } from '#client/text/words.ts'
import { versionOf } from '#core/letters/text-version.ts'
import { languages, type Language } from '#core/meeting/languages.ts'
import { languageOfNotice, newestNotice, noticeShown, noticesShown } from '#core/privacy-notice/notices-shown.ts'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import type { ShownNotice } from '#core/privacy-notice/shown-notice.ts'
import { messageTexts } from '#server/http/words/message-texts-by-language.ts'

const byPlace = (texts: readonly string[]) => Object.fromEntries(texts.map((text, place) => [String(place), text]))
const versionOfWords = (language: Language, { door, title, paragraphs, headings }: Omit<ShownNotice, 'version'>) =>
  versionOf('notice', language, { door: byPlace(door), title, paragraphs: byPlace(paragraphs), ...(headings && { headings: Object.fromEntries(headings.map(({ before, text }) => [String(before), text])) }) })

async function shownNow(language: Language): Promise<ShownNotice> {
  const { privacy } = messageTexts[language]
  const { kept, stop } = (await loadWords(language, 'paste')).notice
  const words = { door: [kept, stop], ...privacy }
  return { version: versionOfWords(language, words), ...words }
}

describe('what people are told of their data', () => {
  it.each(languages)('[NOTICE-2] stands in the list with the words of today in %s: after a change this is added to it, and what stands there stays', async (language) => {
    expect(newestNotice(language)).toEqual(await shownNow(language))
  })

  it.each(languages)('[NOTICE-3] is named at the door in %s as the words that stand there and behind it', async (language) => {
    expect(newestVersions[language]).toBe((await shownNow(language)).version)
  })

  it('[NOTICE-2] has each version once, made of its very words', () => {
    for (const notice of noticesShown) expect(versionOfWords(languageOfNotice(notice) as Language, notice)).toBe(notice.version)
    expect(new Set(noticesShown.map(({ version }) => version)).size).toBe(noticesShown.length)
  })

  it('[NOTICE-3] knows nothing that never stood anywhere, nor what every object has', () => {
    expect(['', 'notice-sv-0000000000000000', 'constructor', '__proto__'].map(noticeShown)).toEqual([null, null, null, null])
  })
})
