import { expect, it } from 'vitest'
import { languageName } from '#client/text/language-name.ts'

it('a language is called by its name in the language of the page, a new one too', () => {
  expect(['sv', 'en', 'ar', 'fi'].map((language) => languageName(language, 'sv'))).toEqual(['Svenska', 'Engelska', 'Arabiska', 'Finska'])
  expect(['sv', 'en'].map((language) => languageName(language, 'en'))).toEqual(['Swedish', 'English'])
})
