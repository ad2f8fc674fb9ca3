import { expect, it } from 'vitest'
import { findingsOf } from '../found-by.ts'

const sentence = (count: number) => `Ord${' ord'.repeat(count - 1)}.`
const text = (...counts: number[]) => counts.map(sentence).join(' ')
const found = (given: string, audience: 'participant' | 'professional') => findingsOf('S1', given, { audience }).map(({ start, end }) => given.slice(start, end))

it.each([
  ['participant', [10, 10, 10], [10, 12, 9]],
  ['professional', [15, 15, 15], [14, 17, 15]],
] as const)('[S1] the sentences to the %s may have a mean of %j and not more than that; it is said once, at the longest', (audience, most, over) => {
  expect(found(text(...most), audience)).toEqual([])
  expect(found(text(...over), audience)).toEqual([sentence(over[1])])
})

it('[S1] says the mean, rounded up, and which sentence is the longest', () => {
  expect(findingsOf('S1', text(10, 10, 11)).map(({ message }) => message)).toEqual([
    {
      sv: 'I snitt har meningarna 10,4 ord. Högst 10 är lagom. Dela den längsta: ”Ord ord ord …”',
      en: 'On average the sentences have 10.4 words. At most 10 is right. Divide the longest: “Ord ord ord …”',
    },
  ])
})

it('[S1] a mean is of several sentences: two are judged one by one', () => {
  expect([found(text(14, 14), 'participant'), found(text(14, 14, 14), 'participant')]).toEqual([[], [sentence(14)]])
})

it('[S1] a heading, a greeting and short items leave the mean as it is', () => {
  const given = `Rubrik här\n\nHej Anna,\n${text(12, 12, 12)}\n- Ett\n- Två\n- Tre saker till`
  expect(found(given, 'participant')).toEqual([sentence(12)])
  expect(found(`${text(12, 12)}\n- Ett`, 'participant')).toEqual([])
})

it('[S1] a short sentence within a line counts', () => {
  expect(found(`Ja. ${text(12, 12)}\nNej. ${sentence(12)}`, 'participant')).toEqual([])
})

it('[S1] a sentence that is too long is said to be so first, and the mean after it', () => {
  expect(findingsOf('S1', text(16, 9, 9)).map(({ start, message }) => [start, message.en])).toEqual([
    [0, 'The sentence has 16 words. Make it two.'],
    [0, 'On average the sentences have 11.4 words. At most 10 is right. Divide the longest: “Ord ord ord …”'],
  ])
})
