import { describe, expect, it } from 'vitest'
import { sentences } from '#core/plain-language/sentences.ts'

const texts = (text: string): string[] => sentences(text).map((sentence) => sentence.text)

describe('a sentence ends', () => {
  it.each([
    ['at a stop before a capital or a digit', 'Vi ses. Du ringer. 3 personer kommer.', ['Vi ses.', 'Du ringer.', '3 personer kommer.']],
    ['at a question mark, an exclamation mark and an ellipsis', 'Kan du? Ja! Vänta… Nu', ['Kan du?', 'Ja!', 'Vänta…', 'Nu']],
    ['after a closing quote and before an opening one', 'Hon sa "ja." Sedan gick hon. ”Hej.”', ['Hon sa "ja."', 'Sedan gick hon.', '”Hej.”']],
    ['at the end of a line, list item or table cell', 'Det här händer nu\n- Boka tid\n2. Ring Anna\tVila', ['Det här händer nu', 'Boka tid', 'Ring Anna', 'Vila']],
    ['after a time, a date and an address', 'Kom klockan 13.00. Läs på www.exempel.se. Ring 070-123 45 67. Hej.', ['Kom klockan 13.00.', 'Läs på www.exempel.se.', 'Ring 070-123 45 67.', 'Hej.']],
    ['after a face or a picture before a capital', 'Det går bra 👍 Nu ringer vi :) Anna svarar ❤️ Kim vilar.😀 Hej Bra👍🏽 Nu', ['Det går bra 👍', 'Nu ringer vi :)', 'Anna svarar ❤️', 'Kim vilar.', 'Hej Bra👍🏽', 'Nu']],
    ['where the space after a stop is missing', 'Anna ringer.Kim svarar!Kan du?Ja. Sedan (vilar.Sedan) går vi.', ['Anna ringer.', 'Kim svarar!', 'Kan du?', 'Ja.', 'Sedan (vilar.', 'Sedan) går vi.']],
    ['before each number of a list within a line', '1. Ring Anna. 2. Boka tid. 3) Vila', ['Ring Anna.', 'Boka tid.', 'Vila']],
    ['before the first number of a list too', 'Gör så här: 1. Ring Anna. 2. Boka tid.', ['Gör så här:', 'Ring Anna.', 'Boka tid.']],
    ['at a number that is no list’s', 'Det är den 3. Anna ringer. Bo på plan 2. Kim vilar.', ['Det är den 3.', 'Anna ringer.', 'Bo på plan 2.', 'Kim vilar.']],
    ['after a word that looks like an abbreviation', 'Kylen är tom. Vi handlar.', ['Kylen är tom.', 'Vi handlar.']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('a sentence goes on', () => {
  it.each([
    'Du kan t.ex. Ringa Anna', 'Vi ses kl. 13.00 den 3 dec. 2026', 'Ring tfn. 08-123 45 67 eller nr. 4', 'Det gäller fr.o.m. 3 maj t.o.m. 9 maj p.g.a. Annas resa',
    'A. Lind och J.P. Ek ringer', 'Priset är 1.2 miljoner', 'Skriv till kim.ek@exempel.se om det', 'Så här: Du ringer', 'Hon frågade varför? och gick', 'Se s. 12',
    'Läs på Exempel.Se nu', 'Läs på www.exempel.se/Sida.Nu', 'Skriv till kim.Ek@exempel.se nu', 'Vi ses m.m.Sedan ringer vi', 'A.Lind ringer', 'Det är 👍 att du ringer', 'Märket Anna™ Bok',
  ])('in "%s"', (text) => {
    expect(texts(text)).toEqual([text])
  })
})

describe('a line that was wrapped', () => {
  it.each([
    ['goes on, also in an item', '- Du ringer Anna i morgon och\nfrågar om tiden.\n- Kim vilar.', ['Du ringer Anna i morgon och frågar om tiden.', 'Kim vilar.']],
    ['goes on more than once', 'Du ringer Anna i morgon och\nfrågar henne om hon har\ntid', ['Du ringer Anna i morgon och frågar henne om hon har tid']],
    ['ends after a stop, a colon or few words', 'Du ringer Anna nu.\ndu frågar\nTa med det här till mötet:\nlegitimation och ett brev\nHej Anna,\nvi ses', ['Du ringer Anna nu.', 'du frågar', 'Ta med det här till mötet:', 'legitimation och ett brev', 'Hej Anna,', 'vi ses']],
    ['ends before a capital, a mark, an address and an empty line', 'Du ringer Anna i morgon\nKim ringer henne nu också\n- vila\nDu kan skriva till oss\nkim@exempel.se\nDu ringer Anna i morgon\n\noch vilar', ['Du ringer Anna i morgon', 'Kim ringer henne nu också', 'vila', 'Du kan skriva till oss', 'kim@exempel.se', 'Du ringer Anna i morgon', 'och vilar']],
    ['goes on before a capital after a word that ends nothing', 'Du kan prata om det med Lena eller\nAnna\nSara från kommunen följer med\nAnna ringer dig nu igen', ['Du kan prata om det med Lena eller Anna', 'Sara från kommunen följer med', 'Anna ringer dig nu igen']],
    ['goes on before a capital in a text that was wrapped, where the next word had no room', 'Vi träffas hos Anna på torsdag\noch pratar om det. Sedan ringer\nAnna dig.\nKim ringer Omar nu\nAnna vilar', ['Vi träffas hos Anna på torsdag och pratar om det.', 'Sedan ringer Anna dig.', 'Kim ringer Omar nu', 'Anna vilar']],
    ['is none in a list in small letters, in a heading and in a table', 'ett brev från din läkare\nett pass som gäller nu\n# Vad du ska ta med\nett pass\nDu ringer Anna i morgon\toch vilar', ['ett brev från din läkare', 'ett pass som gäller nu', 'Vad du ska ta med', 'ett pass', 'Du ringer Anna i morgon', 'och vilar']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('places', () => {
  it('are those of the text as given', () => {
    const text = '- A\u030asa rin\u00adger.\u00a0 Du 😀 svarar.\r\nHej'
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A\u030asa rin\u00adger.', 'Du 😀 svarar.', 'Hej'])
    expect(texts(text)).toEqual(['Åsa ringer.', 'Du 😀 svarar.', 'Hej'])
  })
})

it('end before what is drawn: "Anna ringer. 🙂 Kim svarar."', () => {
  expect(sentences('Anna ringer. 🙂 Kim svarar. ❤️👍🏽 Bra!')).toHaveLength(3)
})
