import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import { ownTexts, type OwnText } from '#test/support/own-texts.ts'
import { misspelt } from '#test/support/spelling.ts'

const languages = ['sv', 'en'] as const
const texts = ownTexts()
/** A label is no sentence: it ends without a stop. */
const isSentence = (text: string) => /[.?!:]$/u.test(text)
/** Names, and what people write that we understand. */
const alsoRight = ['Sampratad', 'Resursrådet', 'Arbetsförmedlingen', 'Försäkringskassan', 'maila', 'läskod']

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

/** Where our own words may do what a rule warns of, and why. English passives ("is saved") are the language's own. */
const allowed: { rule: string; where?: RegExp; text?: RegExp; language?: 'sv' | 'en'; why: string }[] = [
  { rule: 'S3', language: 'en', why: 'what has happened to a thing is said with "is" in English; who does it is in the Swedish, which is the measure' },
  { rule: 'S3', text: /^Sparas…$/, why: 'the state of what one has written, as the product says it everywhere' },
  { rule: 'P1', text: /\blova|promis/iu, why: 'an undertaking is what one promises: here the word is meant' },
  { rule: 'N1', text: /^(I morgon|Tomorrow)$/, why: 'a shortcut, with its date beside it' },
  { rule: 'N2', where: /n2-times\.ts/, why: 'the rule shows how a time is written in English' },
  { rule: 'S5', text: /(yes, )?not yet,? or no|^No, not yet$/, why: 'the names of the answers' },
  { rule: 'S1', where: /own-step\.ts/, why: 'a list of verbs, not a sentence' },
  { rule: 'S9', where: /own-step\.ts/, why: 'a list of verbs, not a paragraph' },
  { rule: 'W1', text: /\bmin\b/, language: 'en', why: 'beside a figure, where the panel is narrow' },
  { rule: 'W3', where: /act-help\.ts/, why: 'what people write, so that we understand it' },
  { rule: 'W6', where: /act-help\.ts/, why: 'an example of what people write' },
  { rule: 'W1', text: /\bADHD\b/, language: 'en', why: 'nobody knows it by its long name' },
  { rule: 'S8', text: /”man”/, language: 'sv', why: 'here the word is meant' },
  { rule: 'W3', where: /s6-conditions\.ts/, why: 'a word that the rule looks for' },
]
const isAllowed = ({ place, language, text }: OwnText, rule: string) =>
  allowed.some((one) => one.rule === rule && (one.language ?? language) === language && (one.where?.test(place) ?? true) && (one.text?.test(text) ?? true))
const homesOfSentences = /^(client\/text|server\/core\/letters\/sentences|server\/core\/meeting-forms|server\/http|server\/core\/plain-language)/
/** The messages of the rules are read by those who write for a living; all else by anybody. */
const findings = ({ place, language, text }: OwnText) => check(text, { language, audience: place.startsWith('server/core/plain-language/rules') ? 'professional' : 'participant' })

it.each(languages)('our own words in %s keep every rule of plain language, but where it is said why not', (language) => {
  const own = texts.filter((text) => text.language === language && homesOfSentences.test(text.place))
  const broken = own.flatMap((text) =>
    findings(text)
      .filter(({ rule, severity }) => (severity !== 'hint' || rule === 'W9') && !isAllowed(text, rule))
      .map(({ rule, start, end }) => `${rule} ${text.place} “${text.text.slice(start, end)}” in “${text.text}”`),
  )
  expect(broken).toEqual([])
})

it('every reason for leaving a rule aside is used', () => {
  const found = texts.filter(({ place }) => homesOfSentences.test(place)).flatMap((text) => findings(text).map(({ rule }) => ({ text, rule })))
  const unused = allowed.filter((one) => !found.some(({ text, rule }) => one.rule === rule && (one.language ?? text.language) === text.language && (one.where?.test(text.place) ?? true) && (one.text?.test(text.text) ?? true)))
  expect(unused).toEqual([])
})
