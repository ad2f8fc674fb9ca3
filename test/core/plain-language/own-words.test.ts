import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import type { OwnText } from '#test/support/own-text.ts'
import { ownTexts } from '#test/support/own-texts.ts'
import { allowed, isAllowed } from './own-words-allowed.ts'
import { misspelt } from '#test/support/spelling.ts'

const languages = ['sv', 'en'] as const
const texts = ownTexts()
/** A label is no sentence: it ends without a stop. */
const isSentence = (text: string) => /[.?!:]$/u.test(text)
/** Names, and what people write that we understand. */
const alsoRight = [
  ...['Ekgatan', 'Jamal', 'Jamals', 'Strandgården', 'Noor', 'Noor’s', 'Amina', 'Amina’s', 'Leyla', 'Tove', 'Elif'],
  ...['Sampratad', 'Resursrådet', 'Arbetsförmedlingen', 'Försäkringskassan', 'maila', 'läskod'],
  ...['Resursteamet', 'Lokusgruppen', 'Lotsärende', 'Samverkansdialogen'],
  'Huddinge',
]

describe.each(languages)('our own words in %s', (language) => {
  const own = texts.filter((text) => text.language === language)

  it('are found wherever the product speaks', () => {
    const homes = new Set(own.map(({ place }) => place.split('/').slice(0, 3).join('/')))
    expect([...homes]).toEqual(expect.arrayContaining([`client/text/${language}`, 'server/core/letters', 'server/core/meeting-forms', language === 'sv' ? 'manifest/sv-se.json' : 'manifest/manifest.json', ...(language === 'sv' ? ['client/seat.html', 'server/authorities/catalogue'] : [])]))
    expect(own.length).toBeGreaterThan(1500)
  })

  it('are spelt right', async () => {
    expect(await misspelt(own.map(({ text }) => text).join('\n'), language, alsoRight)).toEqual([])
  })

  it('are told from misspelt ones', async () => {
    expect(await misspelt(language === 'sv' ? 'Din handlegare ringer.' : 'Your casewroker calls.', language, alsoRight)).toHaveLength(1)
  })

  it('keep “e‑legitimation” and “e‑ID” on one line, by a hyphen that no line ends at', () => {
    const whole = own.filter(({ text }) => /(?<![\p{L}/])e\u2011(?:legitimation|ID)/iu.test(text))
    expect(whole.length).toBeGreaterThan(10)
    expect(own.filter(({ place, text }) => /^(?:client|server\/http|server\/core\/letters)/.test(place) && /(?<![\p{L}/])e-(?:legitimation|ID)/iu.test(text)).map(({ place }) => place)).toEqual([])
  })

  it.each(['client/text', 'server/core/letters', 'server/core/meeting-forms'])('have a LIX of 30 at most in %s, labels aside', (home) => {
    const { lix, sentences } = measure(own.filter(({ place, text }) => place.startsWith(home) && isSentence(text)).map(({ text }) => text).join('\n'))
    console.info(`LIX of ${home} in ${language}: ${lix?.toFixed(1)} over ${sentences} sentences`)
    expect(sentences).toBeGreaterThan(50)
    expect(lix).toBeLessThanOrEqual(30)
  })
})

/** The messages of the rules are read by those who write for a living, the register by those who keep it; all else by anybody. */
const isForProfessionals = /^server\/(?:core\/plain-language\/rules|store|register-page)/
/** What people say in the demo is theirs: only blame, promises and what is to be stopped is ours to look at. */
const isOurs = ({ isOfPeople }: OwnText, rule: string) => !isOfPeople || /^(?:W8|C10|W3|W7|W9)$/.test(rule)
const findings = ({ place, language, text }: OwnText) => check(text, { language, audience: isForProfessionals.test(place) ? 'professional' : 'participant' })

it.each(languages)('our own words in %s keep every rule of plain language, but where it is said why not', (language) => {
  const own = texts.filter((text) => text.language === language)
  const broken = own.flatMap((text) =>
    findings(text)
      .filter(({ rule }) => isOurs(text, rule) && !isAllowed(text, rule))
      .map(({ rule, start, end }) => `${rule} ${text.place} “${text.text.slice(start, end)}” in “${text.text}”`),
  )
  expect(broken).toEqual([])
})

it('every reason for leaving a rule aside is used', () => {
  const found = texts.flatMap((text) => findings(text).map(({ rule }) => ({ text, rule })))
  const unused = allowed.filter((one) => !found.some(({ text, rule }) => one.rule === rule && (one.language ?? text.language) === text.language && (one.where?.test(text.place) ?? true) && (one.text?.test(text.text) ?? true)))
  expect(unused).toEqual([])
})

it('our own English writes cannot as one word', () => {
  expect(texts.filter(({ language, text }) => language === 'en' && /\bcan not\b/i.test(text)).map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})
