import { expect, it } from 'vitest'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { findingsOf, foundBy } from '../found-by.ts'

const glossary = ourGlossary()

it('[W2] explains each hard word once, in its own place and in any of its forms', () => {
  expect(foundBy('W2', 'Du bo\u0308rjar arbetstra\u0308ningen i maj. Arbetsträning tar tid.', { glossary })).toEqual(['arbetstra\u0308ningen'])
  expect(findingsOf('W2', 'Du börjar arbetsträning.', { glossary })).toMatchObject([{ severity: 'hint', message: { sv: expect.stringMatching(/^”arbetsträning” kan vara svårt\. Det betyder: \p{Lu}.+\.$/u), en: expect.stringContaining('It means') } }])
})

it('[W2] says nothing of what may mean two things, of common words, or without a glossary', () => {
  expect(foundBy('W2', 'Du börjar AT. Beslutet kom.', { glossary })).toEqual([])
  expect(foundBy('W2', 'Du börjar arbetsträning.')).toEqual([])
})
