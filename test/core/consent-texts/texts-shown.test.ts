import { describe, expect, it } from 'vitest'
import { consentWordings, paperVersion } from '#client/meeting/consent-text/consent-text-version.ts'
import { loadWords } from '#client/text/words.ts'
import { paperVersionsFor } from '#core/consent-texts/paper-versions.ts'
import { languageShown, shownAs, textShown, textsShown } from '#core/consent-texts/texts-shown.ts'
import type { ShownText, ShownWords } from '#core/consent-texts/shown/shown-text.ts'
import { separateKinds, separateWording } from '#core/letters/separate-version.ts'
import { versionOf, type Shown, type Wording } from '#core/letters/text-version.ts'
import { languages, type Language } from '#core/meeting/languages.ts'

/** As it stands in the list: what is filled in by number. */
const plain = (words: Wording): string | ShownWords =>
  typeof words === 'string' ? words : typeof words === 'function' ? words(...(Array.from({ length: words.length }, (_, place) => `{${place}}`) as never[])) : Object.fromEntries(Object.entries(words).map(([name, part]) => [name, plain(part)]))

const entry = (shown: Shown, language: Language, words: Wording, of?: ShownText['of']): ShownText => ({ version: versionOf(shown, language, words), ...(of && { of }), words: plain(words) as ShownWords })

async function shownNow(language: Language): Promise<ShownText[]> {
  const [panel, plan, later] = await Promise.all([loadWords(language, 'panel'), loadWords(language, 'plan'), loadWords(language, 'later')])
  const asked = [entry('aloud', language, consentWordings.aloud(panel)), entry('screen', language, consentWordings.screen(later)), entry('paper', language, consentWordings.paper(plan)), entry('plan', language, consentWordings.plan(plan))]
  return [...asked, ...separateKinds.map((kind) => entry('apart', language, separateWording(kind, language), kind))]
}

describe('the texts that were shown to be answered', () => {
  it('[CONSENT-19] hold each that is shown today: what is missing here is added in shown/, and what stands there stays', async () => {
    const now = (await Promise.all(languages.map(shownNow))).flat()
    expect(now).toHaveLength(languages.length * 7)
    expect(now.filter(({ version }) => textShown(version) === null)).toEqual([])
    for (const text of now) expect(textShown(text.version)).toEqual(text)
  })

  it('[CONSENT-19] are the very words that each version is made of, once each', () => {
    for (const text of textsShown) expect(versionOf(shownAs(text) as Shown, languageShown(text) as Language, text.words)).toBe(text.version)
    expect(new Set(textsShown.map(({ version }) => version)).size).toBe(textsShown.length)
    expect(textsShown.filter(({ of, version }) => (of !== undefined) !== version.startsWith('apart-'))).toEqual([])
  })

  it('[CONSENT-19] hold nothing that was never shown, nor what every object has', () => {
    expect(['', 'paper-sv-0000000000000000', 'constructor', '__proto__', 'unknown-sv'].map(textShown)).toEqual([null, null, null, null, null])
  })

  it('[CONSENT-29] that a paper may have are all to choose, the one that is printed today first, then the others of its language', async () => {
    for (const language of languages) {
      const offered = paperVersionsFor(language)
      expect(offered.toSorted()).toEqual(textsShown.map(({ version }) => version).filter((version) => version.startsWith('paper-')).toSorted())
      expect(offered[0]).toBe(paperVersion(await loadWords(language, 'plan'), language))
      const isTheirs = offered.map((version) => version.startsWith(`paper-${language}-`))
      expect(isTheirs.lastIndexOf(true)).toBeLessThan(isTheirs.indexOf(false))
    }
  })
})
