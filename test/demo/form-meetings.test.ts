import { afterEach, describe, expect, it, vi } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import { allFormMeetings } from '#server/demo/meetings/all-form-meetings.ts'
import { playOut } from '#test/support/played-demo.ts'
import { meetingInEnglish } from './in-english/meeting-in-english.ts'
import { composed } from '../core/letters/composed.ts'

/**
 * A meeting of each kind is played through the rooms to its papers, which are kept as text: read them aloud when they change.
 * Renew with `npx vitest run --project served --update=all test/demo/form-meetings.test.ts`.
 */

afterEach(() => vi.restoreAllMocks())

describe('a meeting of another kind than Resursrådet', () => {
  it('[DEMO-1] is of a kind of its own each', () => {
    const forms = allFormMeetings.map(({ form }) => form?.id)
    expect(forms).not.toContain(undefined)
    expect(new Set(forms).size).toBe(forms.length)
  })

  it.each(allFormMeetings.map((demo) => [demo.id, demo] as const))('[DEMO-2] %s is played to its papers, every step done', async (id, demo) => {
    const isRead = (paper: string) => paper !== 'referrer' || demo.plan.seats.some(({ role }) => role === 'referrer')
    const { answers, faults, letters, view } = await playOut(demo, (demo.form?.papers ?? []).filter(isRead))
    expect(answers.filter(({ kind }) => kind !== 'done')).toEqual([])
    expect(faults).toEqual([])
    expect(view.about?.early).toBeNull()
    expect(Object.keys(letters).length).toBeGreaterThan(0)
    for (const [paper, letter] of Object.entries(letters)) {
      for (const [text, count] of composed(view.items ?? [], letter)) expect([text, count <= 15], 'a sentence of ours [S1]').toEqual([text, true])
      await expect(letterText(letter)).toMatchFileSnapshot(`letters/${id}.${paper}.txt`)
    }
  })

  it.each(allFormMeetings.map((demo) => [demo.id, demo] as const))('[DEMO-2] %s is played to its papers in English as well, with nothing in Swedish but names', async (id, swedish) => {
    const demo = meetingInEnglish(swedish)
    const isRead = (paper: string) => paper !== 'referrer' || demo.plan.seats.some(({ role }) => role === 'referrer')
    const { answers, faults, letters } = await playOut(demo, (demo.form?.papers ?? []).filter(isRead), [demo])
    expect([answers.filter(({ kind }) => kind !== 'done'), faults]).toEqual([[], []])
    for (const [paper, letter] of Object.entries(letters)) {
      const text = letterText(letter)
      expect(letter.language).toBe('en')
      expect(text.match(/(?<!\p{L})(och|är|att|det|som|för|inte|på|med)(?!\p{L})/gu)).toBeNull()
      await expect(text).toMatchFileSnapshot(`letters/in-english/${id}.${paper}.txt`)
    }
  })
})
