import { expect, test } from 'vitest'
import { localeOfTag, themeNamed } from '#client/host/theme-and-locale.ts'

test.each([
  ['default', 'default'],
  ['dark', 'dark'],
  ['contrast', 'contrast'],
  ['glass', 'dark'],
  ['light', undefined],
  ['', undefined],
  [undefined, undefined],
])('the theme that Teams calls %s is our %s', (name, theme) => {
  expect(themeNamed(name)).toBe(theme)
})

test.each([
  ['sv-se', 'sv'],
  ['sv', 'sv'],
  ['SV-FI', 'sv'],
  ['en-us', 'en'],
  ['nb-no', 'en'],
  ['', 'en'],
])('the tag %s is %s', (tag, locale) => {
  expect(localeOfTag(tag)).toBe(locale)
})
