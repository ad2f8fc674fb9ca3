import { expect, it } from 'vitest'
import { days as en } from '#client/text/en/settings/decisions.ts'
import { days as sv } from '#client/text/sv/settings/decisions.ts'
import { messageTexts } from '#server/http/words/message-texts-by-language.ts'

const daysIn = (text: string): string[] => [...text.matchAll(/\d+(?= (?:dagar|days))/g)].map(([count]) => count)

it.each([['sv', sv], ['en', en]] as const)('[OFFICE-23] what stays longer is said in the days that the page about the product says, in %s', (language, words) => {
  const { paragraphs } = messageTexts[language].privacy
  const [most = '', longer = ''] = paragraphs.filter((one) => daysIn(one).length > 0)
  expect([daysIn(most), daysIn(longer)]).toEqual([['30'], ['60']])
  expect(daysIn(words.proof)).toEqual([...daysIn(most), ...daysIn(longer)])
  expect(daysIn(words.longer)).toEqual(daysIn(longer))
})
