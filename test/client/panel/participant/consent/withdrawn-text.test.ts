import { describe, expect, it } from 'vitest'
import { erasingText, withdrawnText } from '#client/panel/participant/consent/withdrawn-text.ts'
import { words } from '#client/text/sv/later-words.ts'

const to = (byRole: Parameters<typeof withdrawnText>[0]['byRole'], isParticipant: boolean) => withdrawnText({ byRole }, isParticipant, words.withdrawal)

describe('a yes that is taken back', () => {
  it('is told to the participant by who did it', () => {
    expect(to('participant', true)).toBe('Du har tagit tillbaka ditt ja.')
    expect(to('supportPerson', true)).toBe('Den som får svara för dig har tagit tillbaka ditt ja.')
    expect(to('staff', true)).toBe('Myndigheten har skrivit ner att du tar tillbaka ditt ja.')
    expect(to('chair', true)).toBe('Den som leder mötet har skrivit ner att du tar tillbaka ditt ja.')
    expect(to('representative', true), 'who led in the chair’s stead').toBe('Den som leder mötet har skrivit ner att du tar tillbaka ditt ja.')
  })

  it('is told to those beside without a name, for names are hidden', () => {
    expect(to('participant', false)).toBe('Den som mötet handlar om har tagit tillbaka sitt ja.')
    expect(to('supportPerson', false)).toBe('Samtycket är tillbakataget.')
  })

  it('can be regretted for half a minute, and says how much of it is left', () => {
    expect(erasingText(20, true, words.withdrawal)).toBe('Du har en halv minut på dig att ångra dig. Sedan raderar vi allt, och då blir det inget brev. Det är ungefär 20 sekunder kvar.')
  })

  it('says to who may not regret it that somebody can, and to nobody when it is too late', () => {
    expect(erasingText(20, false, words.withdrawal)).toBe('Vi raderar allt om ungefär 20 sekunder. Då blir det inget brev. Det går att ångra innan dess.')
    for (const mayRegret of [true, false]) expect(erasingText(0, mayRegret, words.withdrawal)).toBe('Nu raderar vi allt. Det blir inget brev.')
  })
})
