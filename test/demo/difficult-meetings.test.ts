import { afterEach, describe, expect, it, vi } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import { allDifficultMeetings } from '#server/demo/difficult/all-difficult-meetings.ts'
import { composed } from '../core/letters/composed.ts'
import { playOut } from '#test/support/played-demo.ts'

/**
 * Each difficult meeting is played through the rooms to its letters, which are kept as text: read them aloud when they change.
 * Renew with `npx vitest run --project served test/demo/difficult-meetings.test.ts -u`.
 */

afterEach(() => vi.restoreAllMocks())

describe('a difficult meeting', () => {
  it('[DEMO-1] is one of ten, each with a difficulty of its own', () => {
    expect(allDifficultMeetings).toHaveLength(10)
    expect(new Set(allDifficultMeetings.map(({ difficulty }) => difficulty?.sv)).size).toBe(10)
  })

  it.each(allDifficultMeetings.map((demo) => [demo.id, demo] as const))('[DEMO-2] %s is played to its letters, every step done that is not meant to be refused', async (id, demo) => {
    const { answers, faults, letters, view } = await playOut(demo, ['participant', 'referrer'])
    const refused = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal] : []))
    expect(refused).toEqual(demo.refusals ?? [])
    expect(answers.filter((answer) => answer.kind === 'problem')).toEqual([])
    expect(faults).toEqual([])
    expect(view.items?.every((item) => item.settlement !== 'open') || view.about?.early !== null).toBe(true)
    for (const letter of Object.values(letters)) for (const [text, count] of composed(view.items ?? [], letter)) expect([text, count <= 15], 'a sentence of ours [S1]').toEqual([text, true])
    await expect(letterText(letters.participant)).toMatchFileSnapshot(`letters/${id}.participant.txt`)
    await expect(letterText(letters.referrer)).toMatchFileSnapshot(`letters/${id}.referrer.txt`)
  })
})
