import { describe, expect, it } from 'vitest'
import { leadText, unmentionedMs } from '#client/panel/participant/lead/lead-now.ts'
import { words } from '#client/text/sv/participant-words.ts'
import { people } from '../../../meeting/a-view.ts'

const wentAt = '2026-12-03T12:00:00.000Z'
const after = (ms: number) => Date.parse(wentAt) + ms
const chair = { seatId: 'seat-sara', isStandIn: false, awaySince: null }
const anna = { seatId: 'seat-anna', isStandIn: true, awaySince: null }

describe('what is said of who leads', () => {
  it('is nothing while the chair is here, or has been away for a moment', () => {
    expect(leadText(null, 0, people, words)).toBeNull()
    expect(leadText(chair, after(0), people, words)).toBeNull()
    expect(leadText({ ...chair, awaySince: wentAt }, after(unmentionedMs - 1), people, words)).toBeNull()
  })

  it('is that the chair has lost contact, and then who leads meanwhile', () => {
    expect(leadText({ ...chair, awaySince: wentAt }, after(unmentionedMs), people, words)).toBe('Mötesledaren har tappat kontakten. Vi väntar lite.')
    expect(leadText(anna, after(0), people, words)).toBe('Anna leder mötet nu.')
    expect(leadText({ ...anna, awaySince: wentAt }, after(60_000), people, words)).toBe('Anna har tappat kontakten. Vi väntar lite.')
  })
})
