import { expect, it } from 'vitest'
import { findingsOf } from '../found-by.ts'

const text = (words: number) => 'Vi ses nu. '.repeat(words / 3) + 'x '.repeat(words % 3).trim()

it.each([
  ['participant', 350],
  ['professional', 700],
] as const)('[C8] a text to the %s may have %i words, and what comes after them is found', (audience, most) => {
  const longer = `${text(most)} Anna ringer Kim`
  expect(findingsOf('C8', text(most), { audience })).toEqual([])
  expect(findingsOf('C8', longer, { audience })).toMatchObject([
    {
      start: longer.indexOf('Anna'),
      end: longer.length,
      message: { sv: `Texten har ${most + 3} ord. Fler än ${most} är svårt att minnas. Korta den, eller dela den.`, en: `The text has ${most + 3} words. More than ${most} are hard to remember. Shorten it, or divide it.` },
    },
  ])
})

it('[C8] holds in English too', () => {
  expect(findingsOf('C8', text(400), { language: 'en' })).toHaveLength(1)
})
