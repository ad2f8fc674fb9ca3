import { expect, it } from 'vitest'
import { findingsOf } from '../found-by.ts'

const words = (count: number) => `Ord${' ord'.repeat(count - 1)}.`
const found = (text: string, audience: 'participant' | 'professional') => findingsOf('S1', text, { audience })

it.each([
  ['participant', 15],
  ['professional', 20],
] as const)('[S1] a sentence to the %s may have %i words and not one more', (audience, most) => {
  expect(found(words(most), audience)).toEqual([])
  expect(found(`Hej. ${words(most + 1)}`, audience)).toMatchObject([{ start: 5, end: 5 + words(most + 1).length, message: { sv: expect.stringContaining(String(most + 1)) } }])
})

it('[S1] a sentence goes on over a line break before a capital where the line cannot end it, or has the others’ length', () => {
  const given = 'Jag ringer din läkare om intyget i morgon bitti och sedan hör jag av mig till\nAnna på kommunen.'
  expect(findingsOf('S1', given)).toMatchObject([{ start: 0, end: given.length }])
  const wrapped = 'I dag pratar jag om intyget och om sömnen med din\nläkare på vårdcentralen. I morgon ringer jag sedan\nAnna på kommunen för att berätta vad läkaren säger om allt det här.'
  expect(findingsOf('S1', wrapped)).toMatchObject([{ start: 75, end: wrapped.length }])
})

it.each(['\n', '\r\n', '\n  ', ' \n'])('[S1] a sentence that was pasted with hard line breaks (%j) is one sentence', (wrap) => {
  const given = `Hej. Vi träffas hos Anna på torsdag för att prata om${wrap}hur det går med arbetet och vad läkaren har sagt${wrap}om smärtan i ryggen.`
  expect(findingsOf('S1', given)).toMatchObject([{ start: 5, end: given.length, message: { en: 'The sentence has 24 words. Make it two.' } }])
})
