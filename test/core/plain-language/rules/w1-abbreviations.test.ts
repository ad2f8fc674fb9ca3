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
    ['Träna 2 ggr/vecka, 2-3 ggr/v, 1 gg/dag.', 'Träna 2 gånger i veckan, 2 till 3 gånger i veckan, 1 gång om dagen.'],
    ['Kim jobbar 4 tim/dag, 20 h/v, 5 dagar/vecka.', 'Kim jobbar 4 timmar om dagen, 20 timmar i veckan, 5 dagar i veckan.'],
    ['Gå 30 min. om dagen i 6 mån, 8h i 2 v.', 'Gå 30 minuter om dagen i 6 månader, 8 timmar i 2 veckor.'],
    ['Ta 1 tabl. 3 ggr per dag, 3 pers, 1 dgr', 'Ta 1 tablett 3 gånger per dag, 3 personer, 1 dag'],
    ['Ang. intyget ringer Anna, enl. planen.', 'När det gäller intyget ringer Anna, enligt planen.'],
    ['Ring Anna o Omar, mkt bra.', 'Ring Anna och Omar, mycket bra.'],
    ['Ta buss nr 5, se sid 3.', 'Ta buss nummer 5, se sidan 3.'],
    ['Skriv nr på kortet.', 'Skriv nr på kortet.'],
    ['Anna, Omar m.fl. (bl.a. Sara) kommer', 'Anna, Omar med flera (bland annat Sara) kommer'],
  ])('%s', (text, better) => {
    expect(afterTaking('W1', text)).toBe(better)
    expect(foundBy('W1', better)).toEqual(better.includes(' nr ') ? ['nr'] : [])
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
  'Skicka ett SMS med en PDF.', 'DITT MÖTE MED ANNA', 'Gör INTE det.', 'Kung Karl XII dog.', 'Det är en 5 mm skruv.', 'Vi ses kl. 13.', 'Vi ses kl 13.00.', 'Staden är tom.', 'Han är from.', 'Bra, sa Anna. D bor här.', 'Hon fick IT-stöd.', 'Ta 2 g/dag.', 'Kl. 13.30 min syster kommer.', 'Kl 9 min tid börjar.', 'Vitamin O och O.', 'Det är 5 v. 49.',
])('[W1] finds nothing in "%s"', (text) => {
  expect(foundBy('W1', text)).toEqual([])
})
