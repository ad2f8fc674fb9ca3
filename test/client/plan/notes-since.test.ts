import { describe, expect, it } from 'vitest'
import type { NoteDraft } from '#client/plan/background/background-draft.ts'
import { notesSince, readOf } from '#client/plan/waiting/notes-since.ts'
import { countedIds } from './a-plan.ts'

const words = 'Han bor hos sin bror'
const told = (mayBeSaid: boolean, kind?: 'health' | 'work') => [{ words, mayBeSaid, ...(kind && { kind }) }]
const note = (changes: Partial<NoteDraft> = {}): NoteDraft => ({ id: 'a', words, mayBeSaid: true, ...changes })
const since = (plan: NoteDraft[], now: ReturnType<typeof told>, read: Parameters<typeof notesSince>[2]['read']) => notesSince(plan, now, { read, newId: countedIds('new') })
const said = { talkAbout: '', notTalkAbout: '', adaptations: [] }

describe('a note that is said anew in its request', () => {
  const read = { ...said, notes: readOf([note()]) }

  it('[ASK-39] is said aloud no more in the plan, in whatever words who plans put it', () => {
    expect(since([note()], told(false), read).notes).toEqual([note({ mayBeSaid: false })])
    expect(since([note({ words: 'Bor hos brodern' })], told(false), read).notes).toEqual([note({ words: 'Bor hos brodern', mayBeSaid: false })])
    expect(since([], told(false), read).notes, 'taken out it stays so').toEqual([])
  })

  it('[ASK-39] may be said aloud in its own words alone, and has the kind that was said last', () => {
    const closed = { ...said, notes: readOf([note({ mayBeSaid: false })]) }
    expect(since([note({ mayBeSaid: false })], told(true), closed).notes).toEqual([note()])
    expect(since([note({ words: 'Bor hos brodern', mayBeSaid: false })], told(true, 'health'), closed).notes).toEqual([note({ words: 'Bor hos brodern', mayBeSaid: false, kind: 'health' })])
  })

  it('[ASK-39] stays as who plans made it where its writer said nothing anew', () => {
    const made = [note({ mayBeSaid: false, kind: 'work', from: 'jobs' })]
    expect(since(made, told(true), read).notes).toEqual(made)
    const twice = since(since(made, told(false), read).notes as NoteDraft[], [...told(false), { words: 'Nytt', mayBeSaid: true }], { ...said, notes: since(made, told(false), read).read })
    expect([twice.notes.map((one) => one.words), twice.read]).toEqual([[words, 'Nytt'], [{ id: 'a', mayBeSaid: false }, { id: expect.stringContaining('new-0001'), mayBeSaid: true }]])
  })

  it.each([['with a count', { ...said, noteCount: 1 }], ['with nothing', undefined]])('[ASK-39] is said aloud no more in a plan that an older page kept, %s of what was read', (_how, old) => {
    expect(since([note()], told(false), old).notes).toEqual([note({ mayBeSaid: false })])
    expect(since([note({ mayBeSaid: false })], told(true), old).notes, 'nor aloud for that').toEqual([note({ mayBeSaid: false })])
  })
})
