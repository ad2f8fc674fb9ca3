import { describe, expect, it } from 'vitest'
import { MoneySentence } from '#client/panel/work/money-sentence.tsx'
import { draftOfMoney, moneyDraftPlace } from '#client/panel/work/money-draft.ts'
import { kinds } from '#client/text/sv/later/kinds.ts'
import type { View } from '#core/wire/down.ts'
import { drawnInMeeting, markupInMeeting } from '../../meeting/drawn-in-meeting.tsx'

const hidden = { me: 'seat-anna', view: { money: null, readBack: { takeAway: null, followUp: null, hindrances: [], isMoneyHidden: true } satisfies View['readBack'] } }
const typed = (changes: object) => ({ ...hidden, written: { [moneyDraftPlace]: JSON.stringify({ ...draftOfMoney(null), seatId: 'seat-anna', ...changes }) } })

describe('the money, where it was written down by somebody else and is hidden from who was writing', () => {
  it('[CONSENT-34] says that it is there, and to ask the chair', async () => {
    expect(await drawnInMeeting(<MoneySentence />, hidden)).toEqual([kinds.moneyHidden])
    expect(await drawnInMeeting(<MoneySentence />, typed({})), 'who chose a person has typed nothing').toEqual([kinds.moneyHidden])
  })

  it.each([
    [{ words: 'Lönen är 21 000 kronor' }, 'Lönen är 21 000 kronor'],
    [{ kind: 'notDiscussed', reason: 'Vi hann inte' }, 'Vi hann inte'],
    [{ kind: 'findsOut', words: 'Lönen höjs', reason: 'Vi hann inte' }, 'Lönen höjs\nVi hann inte'],
  ])('[CONSENT-34] keeps what they had typed on the page, to be copied, and says that it is not saved and what to do (%#)', async (changes, text) => {
    const page = await markupInMeeting(<MoneySentence />, typed(changes))
    expect(page).toMatch(/<textarea[^>]*readonly/i)
    expect(/<textarea[^>]*>([^<]*)/.exec(page)?.[1]).toBe(text)
    expect(page).toContain(`role="alert"`)
    for (const words of [kinds.moneyTyped, kinds.moneyOwn, kinds.moneyAway]) expect(page).toContain(words)
    expect(page).not.toContain(kinds.moneyHidden)
  })
})
