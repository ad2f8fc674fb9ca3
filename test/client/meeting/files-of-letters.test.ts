import { describe, expect, it } from 'vitest'
import { givesFile, mayHaveFiles } from '#client/meeting/files-of-letters.ts'

describe('a letter as a file', () => {
  it('is offered to everybody but where letters are on paper, and there to the chair alone', () => {
    const roles = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter', undefined]
    expect(roles.map((role) => [mayHaveFiles({}, role), mayHaveFiles({ isOnPaperAlone: true }, role), mayHaveFiles(null, role)])).toEqual(roles.map((role) => [true, role === 'chair', true]))
  })

  it('is told from a page to read by its address', () => {
    expect(['/text', '/pdf', '/html', '/days', ''].map((form) => givesFile(`/letters/participant${form}`))).toEqual([true, true, true, true, false])
    expect(givesFile('/letters/preparation')).toBe(false)
  })
})
