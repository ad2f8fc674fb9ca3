import { expect, test } from 'vitest'
import { messageIn } from '#core/plain-language/message-in.ts'

const message = { sv: 'Dela meningen.', en: 'Divide the sentence.' }

test('a finding is said in the reader’s language where the rules speak it, else in English and marked as that', () => {
  expect(messageIn(message, 'sv')).toEqual({ text: 'Dela meningen.', language: 'sv' })
  expect(messageIn(message, 'en')).toEqual({ text: 'Divide the sentence.', language: 'en' })
  expect(messageIn(message, 'qps')).toEqual({ text: 'Divide the sentence.', language: 'en' })
})
