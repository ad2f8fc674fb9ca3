import { describe, expect, it } from 'vitest'
import { measure } from '#core/plain-language/measure.ts'
import { ownTexts } from '#test/support/own-texts.ts'
import { misspelt } from '#test/support/spelling.ts'

const languages = ['sv', 'en'] as const
const texts = ownTexts()
/** A label is no sentence: it ends without a stop. */
const isSentence = (text: string) => /[.?!:]$/u.test(text)
/** Names, and what people write that we understand. */
const alsoRight = ['Sampratad', 'Resursrådet', 'Arbetsförmedlingen', 'Försäkringskassan', 'maila']

describe.each(languages)('our own words in %s', (language) => {
  const own = texts.filter((text) => text.language === language)

  it('are found wherever the product speaks', () => {
    const homes = new Set(own.map(({ place }) => place.split('/').slice(0, 3).join('/')))
    expect([...homes]).toEqual(expect.arrayContaining([`client/text/${language}`, 'server/core/letters', 'server/core/meeting-forms']))
    expect(own.length).toBeGreaterThan(1500)
  })

  it('are spelt right', async () => {
    expect(await misspelt(own.map(({ text }) => text).join('\n'), language, alsoRight)).toEqual([])
  })

  it('are told from misspelt ones', async () => {
    expect(await misspelt(language === 'sv' ? 'Din handlegare ringer.' : 'Your casewroker calls.', language, alsoRight)).toHaveLength(1)
  })

  it.each(['client/text', 'server/core/letters', 'server/core/meeting-forms'])('have a LIX of 30 at most in %s, labels aside', (home) => {
    const { lix, sentences } = measure(own.filter(({ place, text }) => place.startsWith(home) && isSentence(text)).map(({ text }) => text).join('\n'))
    console.info(`LIX of ${home} in ${language}: ${lix?.toFixed(1)} over ${sentences} sentences`)
    expect(sentences).toBeGreaterThan(50)
    expect(lix).toBeLessThanOrEqual(30)
  })
})
