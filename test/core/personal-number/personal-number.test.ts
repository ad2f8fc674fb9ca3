import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsPersonalNumber, findPersonalNumbers } from '#core/personal-number/personal-number.ts'
import { chanceFrom, formInWords, formsThatAsk, lookAlikes, personalNumber, writtenForms } from './numbers.ts'

const seed = 20261123
console.info(`personal numbers: seed ${seed}`)

const around = ['Ring %s i morgon.', '%s', 'Kim (%s) kommer.', 'Nummer:%s!', 'rum 4 %s och 12 personer', 'född%sEk', 'a\u030a %s']
/** Of these we ask: "Ring 0101250405", and of a bare "0701231235" wherever it stands. */
const mayBePhone = /^(?:Ring |Nummer:)0[1-9]\d{8}(?!\d)|(?<!\d)070\d{7}(?!\d)/u
const certainties = (text: string): string[] => findPersonalNumbers(text).map((found) => found.certainty)
const cut = (text: string): string[] => findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end))

describe('every written form', () => {
  it.each(Object.entries(writtenForms))('catches %s', (look, write) => {
    const sample = write('198504121230')
    expect(certainties(`Kim har ${sample} i dag`)).toEqual(['certain'])
    expect(sample.normalize('NFKC'), look).toMatch(/\d|[\u0660-\u0669]/)
  })

  it('catches all of 10,000 generated numbers', () => {
    const chance = chanceFrom(seed)
    const forms = Object.values(writtenForms)
    const texts = Array.from({ length: 10_000 }, (_, turn) => chance.pick(around).replace('%s', forms[turn % forms.length]!(personalNumber(chance))))
    const asked = texts.filter((text) => !containsPersonalNumber(text) && mayBePhone.test(text) && certainties(text).includes('asks'))
    console.info(`generated numbers: ${10_000 - asked.length} of 10000 certain, ${asked.length} asked about as phone numbers`)
    expect(texts.filter((text) => !containsPersonalNumber(text) && !asked.includes(text))).toEqual([])
    expect(asked.length).toBeLessThan(50)
  })
})

describe('a form that may also be a date and something else', () => {
  it.each(Object.entries(formsThatAsk))('asks about %s', (_, write) => {
    const sample = write('198504121230')
    expect(findPersonalNumbers(`Kim har ${sample} i dag`)).toEqual([{ start: 8, end: 8 + sample.length, certainty: 'asks' }])
  })

  it('is found in all of 10,000 generated numbers', () => {
    const chance = chanceFrom(seed)
    const forms = [...Object.values(formsThatAsk), formInWords]
    const missed = Array.from({ length: 10_000 }, (_, turn) => chance.pick(around).replace('%s', forms[turn % forms.length]!(personalNumber(chance)))).filter((text) => certainties(text).length === 0)
    expect(missed).toEqual([])
  })

  it.each(['12 april 1985-1230', '12 apr. 1985–1230', 'den 12:e april -85-1230', '12th of April 1985-1230', '3 May 1912+0008', '72 april 1985-1237'])('is certain with its month in letters and a sign: "%s"', (text) => {
    expect(certainties(text)).toEqual(['certain'])
  })

  it('asks where the last four may be a year', () => {
    expect(certainties('12 april 1985-2022')).toEqual(['asks'])
  })

  it.each(['12 april 1985-1231', '12 april 1985, 1230 kr', '12 april 1985 12 30 kr', '12 april 1985 och 1230', '850412x1231', '850412 xx 1230', '850412Y1230', '850412%3D1230', '12 april 1985, sista fyra 1231', '112 april 1985-1230', '12 april 1985-12305', '32 april 1985-1238', '12 appar 1985-1230', '850412; 1230 st', '850412,\n1230', '19850412 1 2 30', '19850412 1 2\n3 0', '19:8504:12:1230', '850412, 1231'])('lets "%s" be', (text) => {
    expect(certainties(text)).toEqual([])
  })
})

describe('digits in threes', () => {
  it('are a personal number, unless they begin with 0 and so are grouped as a phone number', () => {
    expect(['850 412 1230', '850 412 12 30', '070 123 1235'].flatMap(certainties)).toEqual(['certain', 'certain', 'asks'])
  })
})

describe('look-alikes', () => {
  it.each(Object.entries(lookAlikes))('lets at least 99 in 100 %s be', (kind, makers) => {
    const chance = chanceFrom(seed)
    const texts = Array.from({ length: 10_000 }, (_, turn) => `Hej, ${makers[turn % makers.length]!(chance)}, tack.`)
    const flagged = texts.filter(containsPersonalNumber)
    const asked = texts.filter((text) => certainties(text).includes('asks'))
    console.info(`${kind}: ${flagged.length} of 10000 taken for personal numbers, ${asked.length} asked about`)
    expect(flagged.slice(kind === 'mobile numbers after a word for phone' ? 0 : 100)).toEqual([])
  })

  it.each(['010', '020', '031', '040', '08', '0771'])('of numbers to %s in ten bare digits blocks none after a word for phone', (area) => {
    const chance = chanceFrom(seed)
    const texts = Array.from({ length: 2_000 }, (_, turn) => `${['Ring kundcenter på', 'Telefon:', 'Växeln är', 'Nås på'][turn % 4]} ${area}${chance.digits(10 - area.length)}.`)
    expect(texts.filter(containsPersonalNumber)).toEqual([])
  })

  it('of mobile numbers in ten bare digits blocks none without a word for personal number near', () => {
    const chance = chanceFrom(seed)
    const numbers = Array.from({ length: 10_000 }, () => chance.pick(['070', '072', '073', '076', '079']) + chance.digits(7))
    const blocked = (said: string, of = numbers) => of.filter((number) => containsPersonalNumber(`${said} ${number}.`)).length
    const of070 = numbers.filter((number) => number.startsWith('070'))
    console.info(`bare mobile numbers: ${blocked('Kim har')} of 10000 blocked; of ${of070.length} with 070 after "personnummer" ${blocked('personnummer', of070)}`)
    expect(['Kim har', 'ring på', '08-123 45 67 eller', ''].map((said) => blocked(said))).toEqual([0, 0, 0, 0])
    expect(blocked('personnummer', of070)).toBeGreaterThan(0)
  })

  it.each([
    '2026-12-03–2026-12-10', '2026-12-03 10.30', '2026-12-02 (08-14)', '2007-06-13 08.58', 'dnr 2026/01234', 'Af-2005/0625 7765', '2007-06-13–2008-09-11', '03.12.2026-17.12.2026', '850412, 1230 kr', '12/10 09.00–10.30', '556677-8899', '850412-1231', '850432-1236',
    '851312-1239', '8504121230123', '1 850 412 123 0', '10 kr, 20 kr', '8504\n121230', '85041\n21230', '850412 # 1230', '850412 <strong>1230', '',
  ])('lets "%s" be', (text) => {
    expect(findPersonalNumbers(text)).toEqual([])
  })
})

describe('a number grouped as a phone number', () => {
  it.each(['070-123 12 35', '070-1231235', '0701-23 12 35', '070 123 1235', '(070) 123 12 35', '+07 01 23 12 35'])('asks about %s', (text) => {
    expect(certainties(text)).toEqual(['asks'])
    expect(containsPersonalNumber(text)).toBe(false)
  })

  it('is certain when the digits stand as a birth date and four', () => {
    for (const text of ['070123-1235', '07 01 23 12 35', '20070123-1235', '200701231235']) expect(certainties(text)).toEqual(['certain'])
  })

  it.each(['Ring 0701231235', 'Ring mig gärna på 0701231235', 'Kims mobil: 0701231235', 'mobilnummer (0701231235', 'Numret är 0701231235', 'Du når personen på 0701231235', 'Sms:a Anna Ek på 0701231235', 'Call Kim at 0701231235', 'Ring kundcenter på 0101250405', 'Växel 0101250405', 'Försäkringskassans växel är 0101250405', 'Kundtjänst: 0701231235', 'Telefon: 0804121234', '0701231235', 'Kim 0701231235', '08-123 45 67 eller 0701231235', 'Ring. Kim har 0701231235'])('asks about bare digits that are said to be one: "%s"', (text) => {
    expect(certainties(text)).toEqual(['asks'])
  })

  it.each(['Ring om personnummer 0701231235', 'Pers.nr: 0701231235', 'född, nummer 0701231235', '0701231235 är Kims personnummer', 'Född 0701231235', 'Kim 0101250405', 'Ring. Kim har 0101250405', 'Ring 20070123-1235', 'Ring 8504121230', 'Ring 070123-1235'])('is certain where no such word or another one says what it is: "%s"', (text) => {
    expect(certainties(text)).toEqual(['certain'])
  })

  it('gives way to a certain number it is part of', () => {
    expect(certainties('0804 12 12 34')).toEqual(['asks'])
    expect(findPersonalNumbers('20 0804 12 12 34')).toEqual([{ start: 0, end: 16, certainty: 'certain' }])
  })

  it('stands beside a certain number', () => {
    expect(certainties('070-123 12 35, 850412-1230')).toEqual(['asks', 'certain'])
    expect(cut('070-123 12 35, 850412-1230')).toEqual(['070-123 12 35', '850412-1230'])
  })
})

describe('a number whose last four are said to follow', () => {
  it.each(['850412, sista fyra 1230', '19850412 och de sista fyra är 1230', '850412 (slutar på 1230', '850412 streck 1230', '19850412 bindestreck 1230', '850412 nr 1230', '850412, last four digits are 1230', '1985-04-12, sista fyra 1230', '85-04-12, sista fyra 1230', '1985.04.12 (sista fyra 1230', '85/04/12 nr 1230'])('asks about "%s"', (text) => {
    expect(certainties(`Kim ${text}.`)).toEqual(['asks'])
    expect(cut(`Kim ${text}.`)).toEqual([text])
  })

  it.each(['850412, sista fyra 1231', '850412, sista fyra veckorna 1230 kr', '850412 och 1230', '850412 är det. Sista fyra såldes, 1230 kr', '1850412, sista fyra 1230', '1985-04-12, sista fyra 1231', '1985-04/12, sista fyra 1230', '1985-04-12, sista fyra veckorna 1230 kr', '11985-04-12, sista fyra 1230'])('lets "%s" be', (text) => {
    expect(certainties(text)).toEqual([])
  })
})

describe('a date with what may be a time of day', () => {
  it.each(['850412 12:30', '19850412 12.30', '850412-12.30'])('asks about "%s"', (text) => {
    expect(certainties(`Kim ${text}.`)).toEqual(['asks'])
  })

  it.each(['2026-12-03 12:30', '850412 12:31', '4500   -   1230', '850412             1230', '850412:- 1230 kr'])('lets "%s" be', (text) => {
    expect(certainties(text)).toEqual([])
  })
})

describe('a cut after the month', () => {
  it('is a personal number, unless it begins with 0 and so is grouped as a phone number', () => {
    expect(['8504 121230', '0701 231235'].flatMap(certainties)).toEqual(['certain', 'asks'])
  })
})

describe('a letter o for a zero', () => {
  it('is read as one after a digit, and not in a word', () => {
    expect(['85o412-123O', 'O1o412-1231 och 10 o', '850412-123Och', '850412-1230 O', '850412-1230och'].map((text) => cut(text))).toEqual([['85o412-123O'], ['O1o412-1231'], [], ['850412-1230'], ['850412-1230']])
  })
})

describe('dates and centuries', () => {
  it.each([
    ['a leap day', '000229-0005', true],
    ['a day that no year has', '010229-0004', false],
    ['1900, which had no leap day', '19000229-0005', false],
    ['2000, which had', '20000229-0005', true],
    ['a plus, which turns 00 into 1900', '000229+0005', false],
    ['a plus after an ordinary day', '120403+0009', true],
    ['a coordination number', '701063-2391', true],
    ['a century nobody lives in', '218504121230', false],
  ])('judges %s', (_, text, isNumber) => {
    expect(containsPersonalNumber(text)).toBe(isNumber)
  })
})

describe('places', () => {
  it('are those of the text as given', () => {
    expect(cut('å😀 pnr８５０４１２－１２３０abc, 19 850412-1230 och 𝟠𝟝𝟘𝟜𝟙𝟚-1230')).toEqual(['８５０４１２－１２３０', '19 850412-1230', '𝟠𝟝𝟘𝟜𝟙𝟚-1230'])
  })

  it('lie within any text, in order, apart, and begin and end with a digit', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('850412', '1230', '-', ' ', '070', '2026-12-03', '19', '\u00ad', '+'))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let before = 0
        for (const { start, end } of findPersonalNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toMatch(/^\p{Nd}.*\p{Nd}$/su)
          before = end
        }
      }),
      { seed, numRuns: 2_000 },
    )
  })
})
