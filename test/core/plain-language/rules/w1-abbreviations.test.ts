import { describe, expect, it } from 'vitest'
import type { Glossary } from '#core/plain-language/glossary/glossary.ts'
import { afterTaking, findingsOf, foundBy } from '../found-by.ts'

const term = (name: string, ...aliases: string[]) => ({ term: name, aliases, plain: { sv: '', en: '' }, owner: 'Sampratad', version: 1, reviewBy: '2027-11-28' })
const glossary: Glossary = [term('Arbetsförmedlingen', 'AF'), term('arbetsträning', 'AT'), term('arbetsterapeut', 'AT')]

describe('[W1] an abbreviation is written in full', () => {
  it.each([
    ['Ta med t.ex. ett intyg.', 'Ta med till exempel ett intyg.'],
    ['T.ex. en buss, t. ex. ett tåg, t ex en cykel.', 'Till exempel en buss, till exempel ett tåg, till exempel en cykel.'],
    ['Vi pratar om stöd m.m.', 'Vi pratar om stöd med mera.'],
    ['Det gäller fr.o.m. 3 maj, dvs. nu.', 'Det gäller från och med 3 maj, det vill säga nu.'],
    ['Hon vilar p g a smärta ca 2 timmar.', 'Hon vilar på grund av smärta ungefär 2 timmar.'],
    ['Ring tfn 08-123 45 67.', 'Ring telefon 08-123 45 67.'],
    ['Anna, Omar m.fl. (bl.a. Sara) kommer', 'Anna, Omar med flera (bland annat Sara) kommer'],
  ])('%s', (text, better) => {
    expect(afterTaking('W1', text)).toBe(better)
    expect(foundBy('W1', better)).toEqual([])
  })

  it('in English too', () => {
    expect(afterTaking('W1', 'Bring e.g. a letter.', { language: 'en' })).toBe('Bring for example a letter.')
  })

  it('by whoever writes, where it must be inflected', () => {
    expect(findingsOf('W1', 'Ett s.k. möte, ev. i maj.').map(({ better, message }) => [better, message.sv])).toEqual([
      [undefined, 'Skriv ut vad ”s.k.” betyder.'],
      [undefined, 'Skriv ut vad ”ev.” betyder.'],
    ])
  })

  it('keeps its place in text that is written in an uncommon way', () => {
    expect(foundBy('W1', 'Fo\u0308r\u00ad t.ex.\u00a0en')).toEqual(['t.ex.'])
  })
})

describe('[W1] letters', () => {
  it('that nobody explains are asked about', () => {
    expect(findingsOf('W1', 'AFU ringer FK-handläggaren.').map(({ message }) => message.sv)).toEqual(['Vad står AFU för? Skriv ut det.', 'Vad står FK för? Skriv ut det.'])
  })

  it('that the glossary explains once are let be, in every form', () => {
    expect(foundBy('W1', 'AF ringer AF:s AF-handläggare.', { glossary })).toEqual([])
    expect(foundBy('W1', 'AF ringer.')).toEqual(['AF'])
  })

  it('that the glossary explains twice are asked about, with both', () => {
    expect(findingsOf('W1', 'Du börjar AT.', { glossary })).toMatchObject([{ message: { sv: 'AT kan betyda ”arbetsträning” eller ”arbetsterapeut”. Skriv ut vilket du menar.' } }])
  })

  it('that the text explains are let be from then on', () => {
    expect(foundBy('W1', 'Svenska för invandrare (SFI) är gratis. SFI börjar i maj. DBT (en terapi) hjälper.')).toEqual([])
  })
})

it.each([
  'Skicka ett SMS med en PDF.', 'DITT MÖTE MED ANNA', 'Gör INTE det.', 'Kung Karl XII dog.', 'Det är en 5 mm skruv.', 'Vi ses kl. 13.', 'Vi ses kl 13.00.', 'Staden är tom.', 'Han är from.', 'Bra, sa Anna. D bor här.', 'Hon fick IT-stöd.',
])('[W1] finds nothing in "%s"', (text) => {
  expect(foundBy('W1', text)).toEqual([])
})
