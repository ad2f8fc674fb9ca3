import { describe, expect, it } from 'vitest'
import { localVoice } from '#client/letter/local-voice.ts'
import { spokenWords } from '#client/letter/speech-words.ts'

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault })

describe('the voice that reads', () => {
  it('is on the device and speaks the language, however its name is written', () => {
    expect(localVoice([voice('en-GB', true), voice('sv-SE', true)], 'sv')?.lang).toBe('sv-SE')
    expect(localVoice([voice('sv_SE', true)], 'sv')?.lang).toBe('sv_SE')
    expect(localVoice([voice('sv-SE', true), voice('sv-FI', true, true)], 'sv')?.lang).toBe('sv-FI')
  })

  it('is none where the words would leave the device, or the language is another', () => {
    expect(localVoice([voice('sv-SE', false, true), voice('svx', true), voice('en-US', true)], 'sv')).toBeNull()
    expect(localVoice([], 'sv')).toBeNull()
  })
})

describe('what the voice says', () => {
  it.each([
    ['Telefon: 08-123\u00a045\u00a067', 'Telefon: 0 8, 1 2 3, 4 5, 6 7'],
    ['Ring 070-174 06 05.', 'Ring 0 7 0, 1 7 4, 0 6, 0 5.'],
    ['Vi ses kl. 13.30.', 'Vi ses klockan 13 30.'],
    ['Vi svarar klockan 9 till 15.30.', 'Vi svarar klockan 9 till 15 30.'],
    ['Det blir torsdag 14\u00a0januari 2027 klockan 10.', 'Det blir torsdag 14 januari 2027 klockan 10.'],
    ['Du får 12\u00a0300 kronor i månaden.', 'Du får 12300 kronor i månaden.'],
    ['Skulden är 1 200 000 kr, säger hen.', 'Skulden är 1200000 kr, säger hen.'],
    ['Ni är 3 200 meter bort.', 'Ni är 3 200 meter bort.'],
    ['Det tar 2–3 veckor, ungefär 0-5 timmar.', 'Det tar 2–3 veckor, ungefär 0-5 timmar.'],
  ])('of “%s” is “%s”', (written, spoken) => {
    expect(spokenWords(written, 'sv')).toBe(spoken)
  })
})
