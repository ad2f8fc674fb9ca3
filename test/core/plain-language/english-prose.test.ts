import { expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'

const paragraphs = [
  'The meeting is on Tuesday 15 December 2026 at 13:30. Anna leads it. Omar comes from Arbetsförmedlingen.',
  'We talk about your plan for the spring. You say what is hard at home. Anna writes it down.',
  'Kim has a bad back and sleeps badly. A walk a day helps. The doctor has seen it, and will see Kim again.',
  'Omar calls you on Friday 18 December 2026. He has an answer from the school. Then we choose a course together.',
  'You can bring a friend. The room is on the second floor, and there is a lift. A dog is welcome too.',
  'I have been at home for a year. My son is 3 and goes to a nursery. In the mornings I am tired, but I can do a lot.',
  'The bus takes an hour. If you are late, call Anna on 08-123 45 67. She waits for you at the door.',
  'You do not have to decide today. Read the letter at home, and ask us about it. It costs 200 kronor to park.',
  'I do not know who to ask. My boss was kind, but the job was hard on my knees.',
]

it.each(paragraphs)('ordinary English has nothing to say about it: %s', (text) => {
  expect(check(text, { language: 'en' }).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual([])
})

it('all of it together has no warning either', () => {
  const text = paragraphs.join('\n\n')
  expect(check(text, { language: 'en' }).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual([])
})
