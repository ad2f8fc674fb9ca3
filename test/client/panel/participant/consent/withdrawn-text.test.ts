import { describe, expect, it } from 'vitest'
import { goneByMs, withdrawnText } from '#client/panel/participant/consent/withdrawn-text.ts'
import { words } from '#client/text/sv/participant-words.ts'

const to = (byRole: Parameters<typeof withdrawnText>[0]['byRole'], isParticipant: boolean) => withdrawnText({ byRole }, isParticipant, words.withdrawal)

describe('a yes that is taken back', () => {
  it('is told to the participant by who did it', () => {
    expect(to('participant', true)).toBe('Du har tagit tillbaka ditt ja.')
    expect(to('supportPerson', true)).toBe('Din gode man har tagit tillbaka ditt ja.')
    expect(to('chair', true)).toBe('Mötesledaren har skrivit ner att du tar tillbaka ditt ja.')
    expect(to('representative', true), 'who led in the chair’s stead').toBe('Mötesledaren har skrivit ner att du tar tillbaka ditt ja.')
  })

  it('is told to those beside without a name, for names are hidden', () => {
    expect(to('participant', false)).toBe('Den som mötet handlar om har tagit tillbaka sitt ja.')
    expect(to('supportPerson', false)).toBe('Samtycket är tillbakataget.')
  })

  it('is said to be erased by a whole minute that is never too early', () => {
    expect(goneByMs({ erasesAt: '2026-12-03T12:04:01.000Z' })).toBe(Date.parse('2026-12-03T12:05:00.000Z'))
    expect(goneByMs({ erasesAt: '2026-12-03T12:04:00.000Z' })).toBe(Date.parse('2026-12-03T12:04:00.000Z'))
  })
})
