import { expect, it } from 'vitest'
import { blocksHtml } from '#core/letters/blocks-html.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { kindText } from '#core/letters/wording/kind-of-information.ts'
import { en, sv } from '#test/support/all-words.ts'
import { wholeText } from './letter-sentences.ts'
import { meeting, mutualConsents, told } from './written-meetings.ts'

const [one] = mutualConsents
const both = (categories: string[]) => [{ ...one!, fromOrganisationId: 'org-fk', toOrganisationIds: ['org-af'], categories }, { ...one!, fromOrganisationId: 'org-af', toOrganisationIds: ['org-fk'], categories }]
const inEnglish = (categories: string[]) => participantLetter(meeting({ told: told('Hej.'), consents: both(categories) }), 'en')!

it('what a consent is about is said in the language of the letter', () => {
  expect(wholeText(inEnglish(['hälsa', 'arbete', 'ekonomi', 'stöd']))).toContain('Your yes covers health, work, money and support until')
})

it('what somebody wrote themselves stands in a list, in its own language', () => {
  const letter = inEnglish(['hälsa', 'bostad'])
  expect(wholeText(letter)).toContain('They may talk about:\nhealth\nbostad\nYour yes is valid until')
  expect(blocksHtml(letter.blocks)).toContain('<span class="sentence" lang="sv">bostad</span>')
  expect(blocksHtml(letter.blocks)).toContain('<span class="sentence">health</span>')
})

it.each([sv, en])('every kind that a plan or the panel offers is known in both languages', (words) => {
  for (const names of [words.plan.consent.categoryNames, words.panel.consent.categoryNames]) {
    for (const [kind, name] of Object.entries(names)) {
      expect(kindText(name.toLowerCase(), 'sv')).toBe(sv.plan.consent.categoryNames[kind as keyof typeof names].toLowerCase())
      expect(kindText(name.toLowerCase(), 'en')).toBe(en.plan.consent.categoryNames[kind as keyof typeof names].toLowerCase())
    }
  }
})
