import { expect, it } from 'vitest'
import { answerOf } from '#client/meeting/writing-help/key-answer.ts'
import { heardOf } from '#client/meeting/writing-help/heard.ts'
import type { Shown } from '#client/meeting/writing-help/which-finding.ts'

const shown: Shown = { rule: 'W3', start: 0, end: 8, words: 'erhåller', message: 'Ett svårt ord.', better: 'får', blocks: false }
const { better: _better, ...without } = shown

it('Tab takes the better wording when something has just been typed, and else moves on', () => {
  expect(answerOf('Tab', shown, true)).toBe('take')
  expect(answerOf('Tab', shown, false)).toBeNull()
  expect(answerOf('Tab', without, true)).toBeNull()
  expect(answerOf('Tab', null, true)).toBeNull()
})

it('Esc leaves a finding, but not one that can not be saved, and else does what it always does', () => {
  expect(answerOf('Escape', shown, false)).toBe('leave')
  expect(answerOf('Escape', { ...shown, blocks: true }, true)).toBeNull()
  expect(answerOf('Escape', null, true)).toBeNull()
})

it('no other key answers', () => {
  expect(['Enter', 'a', ' ', 'ArrowDown'].map((key) => answerOf(key, shown, true))).toEqual([null, null, null, null])
})

it('a finding is heard once, also when its sentence grows, and anew when it has been gone', () => {
  const long = { ...without, rule: 'S1', words: 'Anna ringer Kim' }
  const first = heardOf(null, long, true)
  expect(first).toEqual({ finding: long, isKeyed: true })
  expect(heardOf(first, { ...long, words: 'Anna ringer Kim varje dag', message: 'Fler ord.' }, true)).toBe(first)
  expect(heardOf(heardOf(first, null, true), long, false)).toEqual({ finding: long, isKeyed: false })
})

it('what was taken is not cut short by a pause with nothing to say', () => {
  expect(heardOf({ taken: 'får' }, null, false)).toEqual({ taken: 'får' })
  expect(heardOf({ taken: 'får' }, shown, false)).toEqual({ finding: shown, isKeyed: false })
})
