/** Made-up numbers and look-alikes for the tests, from a chance of their own so that a seed gives the same again. */
export type Chance = { below: (limit: number) => number; pick: <T>(from: readonly T[]) => T; digits: (count: number) => string }

/** A small linear congruential sequence; `seed` is any whole number. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  }
}

export const checkDigit = (nineDigits: string): number => {
  const sum = [...nineDigits].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** Twelve digits: a day between 1920 and 2026, every fifth a coordination number. */
export const personalNumber = (chance: Chance): string => {
  const day = new Date(Date.UTC(1920, 0, 1) + chance.below(39_000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const written = chance.below(5) === 0 ? day.slice(0, 6) + String(Number(day.slice(6)) + 60) : day
  const nine = written.slice(2) + chance.digits(3)
  return written.slice(0, 2) + nine + String(checkDigit(nine))
}

const parts = (number: string, ...at: number[]): string[] => [0, ...at].map((from, index) => number.slice(from, at[index] ?? 12))
const short = (number: string, ...at: number[]): string[] => parts(number, 2, ...at).slice(1)
const fullWidth = (number: string): string => number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
const arabic = (number: string): string => number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

/** Every written form by its look, of 1985-04-12 and 1230. */
export const writtenForms: Record<string, (number: string) => string> = {
  '198504121230': (number) => number,
  '8504121230': (number) => number.slice(2),
  '19850412-1230': (number) => parts(number, 8).join('-'),
  '850412-1230': (number) => short(number, 8).join('-'),
  '850412 1230': (number) => short(number, 8).join(' '),
  '19850412 1230': (number) => parts(number, 8).join(' '),
  '850412–1230 (en dash)': (number) => short(number, 8).join('–'),
  '850412−1230 (minus)': (number) => short(number, 8).join('−'),
  '850412‑1230 (non-breaking hyphen)': (number) => short(number, 8).join('‑'),
  '850412 - 1230': (number) => short(number, 8).join(' - '),
  '850412- 1230 (broken line)': (number) => short(number, 8).join('-\n'),
  '850412 1230 (no-break space)': (number) => short(number, 8).join('\u00a0'),
  '850412 1230 (thin space)': (number) => short(number, 8).join('\u2009'),
  '850412 1230 (soft hyphen)': (number) => short(number, 8).join('\u00ad'),
  '850412 1230 (zero width space)': (number) => short(number, 8).join('\u200b'),
  '1985-04-12-1230': (number) => parts(number, 4, 6, 8).join('-'),
  '1985-04-12 1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('-')} ${number.slice(8)}`,
  '85-04-12-1230': (number) => short(number, 4, 6, 8).join('-'),
  '1985.04.12-1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('.')}-${number.slice(8)}`,
  '1985/04/12-1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('/')}-${number.slice(8)}`,
  '85/04/12 1230': (number) => `${short(number, 4, 6, 8).slice(0, 3).join('/')} ${number.slice(8)}`,
  '19 850412 1230': (number) => parts(number, 2, 8).join(' '),
  '19 850412-1230': (number) => `${number.slice(0, 2)} ${short(number, 8).join('-')}`,
  '85 04 12 12 30': (number) => short(number, 4, 6, 8, 10).join(' '),
  '85 04 12 1230': (number) => short(number, 4, 6, 8).join(' '),
  '19 85 04 12 12 30': (number) => parts(number, 2, 4, 6, 8, 10).join(' '),
  '1985 04 12 12 30': (number) => parts(number, 4, 6, 8, 10).join(' '),
  '1985 0412 1230': (number) => parts(number, 4, 8).join(' '),
  '850412-12 30': (number) => `${short(number, 8)[0]}-${number.slice(8, 10)} ${number.slice(10)}`,
  '850412-123 0': (number) => `${short(number, 8)[0]}-${number.slice(8, 11)} ${number.slice(11)}`,
  '8 5 0 4 1 2 - 1 2 3 0': (number) => short(number, 8).map((part) => [...part].join(' ')).join(' - '),
  '850412/1230': (number) => short(number, 8).join('/'),
  '850412.1230': (number) => short(number, 8).join('.'),
  '850412 (1230)': (number) => `${short(number, 8)[0]} (${number.slice(8)})`,
  '850412[1230]': (number) => `${short(number, 8)[0]}[${number.slice(8)}]`,
  '1985-04-12 (1230)': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('-')} (${number.slice(8)})`,
  '85-04-12 [1230]': (number) => `${short(number, 4, 6, 8).slice(0, 3).join('-')} [${number.slice(8)}]`,
  '85041 21230': (number) => short(number, 7).join(' '),
  '(850412)1230': (number) => `(${short(number, 8).join(')')}`,
  '[850412] 1230': (number) => `[${short(number, 8).join('] ')}`,
  '850412#1230': (number) => short(number, 8).join('#'),
  '850412<br>1230': (number) => short(number, 8).join('<br>'),
  '850412&nbsp;1230': (number) => short(number, 8).join('&nbsp;'),
  '850412’1230': (number) => short(number, 8).join('’'),
  '850412;1230': (number) => short(number, 8).join(';'),
  '"850412"-"1230"': (number) => `"${short(number, 8).join('"-"')}"`,
  '”850412” ”1230”': (number) => `”${short(number, 8).join('” ”')}”`,
  '»19850412«-1230': (number) => `»${parts(number, 8).join('«-')}`,
  '`850412`1230': (number) => `\`${short(number, 8).join('`')}`,
  '"1985-04-12" "1230"': (number) => `"${parts(number, 4, 6, 8).slice(0, 3).join('-')}" "${number.slice(8)}"`,
  '850412%2D1230': (number) => short(number, 8).join('%2D'),
  '19850412%201230': (number) => parts(number, 8).join('%20'),
  '850412&#45;1230': (number) => short(number, 8).join('&#45;'),
  '850412*1230': (number) => short(number, 8).join('*'),
  '850412=1230': (number) => short(number, 8).join('='),
  '19850412|1230': (number) => parts(number, 8).join('|'),
  '850412~1230': (number) => short(number, 8).join('~'),
  '19850412---1230': (number) => parts(number, 8).join('---'),
  '850412 12-30': (number) => `${short(number, 8)[0]} ${short(number, 8, 10).slice(1).join('-')}`,
  '(850412)-1230': (number) => `(${short(number, 8).join(')-')}`,
  '[850412] - [1230]': (number) => `[${short(number, 8).join('] - [')}]`,
  '850412-(1230)': (number) => `${short(number, 8).join('-(')})`,
  '850412 (12-30)': (number) => `${short(number, 8)[0]} (${short(number, 8, 10).slice(1).join('-')})`,
  '850412:12:30': (number) => short(number, 8, 10).join(':'),
  '19850412/12/30': (number) => parts(number, 8, 10).join('/'),
  '850412.12.30': (number) => short(number, 8, 10).join('.'),
  '850412-1 2 3 0': (number) => `${short(number, 8)[0]}-${[...number.slice(8)].join(' ')}`,
  '850412 - 1 2 3 0': (number) => `${short(number, 8)[0]} - ${[...number.slice(8)].join(' ')}`,
  '850412-1 230': (number) => `${short(number, 8)[0]}-${number.slice(8, 9)} ${number.slice(9)}`,
  '8 5 0 4 1 2-1230': (number) => `${[...(short(number, 8)[0] ?? '')].join(' ')}-${number.slice(8)}`,
  '850412   -   1230': (number) => short(number, 8).join('   -   '),
  '19850412     –     1230': (number) => parts(number, 8).join('     –     '),
  '850412/-1230': (number) => short(number, 8).join('/-'),
  '850412_-1230': (number) => short(number, 8).join('_-'),
  '19 (850412) 1230': (number) => `${number.slice(0, 2)} (${short(number, 8).join(') ')}`,
  '85 04 12 - 12 30': (number) => `${short(number, 4, 6, 8).slice(0, 3).join(' ')} - ${number.slice(8, 10)} ${number.slice(10)}`,
  'pnr850412-1230abc': (number) => `pnr${short(number, 8).join('-')}abc`,
  'Kim8504121230Ek': (number) => `Kim${number.slice(2)}Ek`,
  '(850412-1230),': (number) => `(${short(number, 8).join('-')}),`,
  '1985-04-121230': (number) => parts(number, 4, 6).join('-'),
  '1985.04.121230': (number) => parts(number, 4, 6).join('.'),
  '85-04-121230': (number) => short(number, 4, 6).join('-'),
  '85 04 121230': (number) => short(number, 4, 6).join(' '),
  '19850412 1 2 3 0': (number) => [number.slice(0, 8), ...number.slice(8)].join(' '),
  '850412 1 2 3 0': (number) => [number.slice(2, 8), ...number.slice(8)].join(' '),
  '1985 04 12 1 2 3 0': (number) => parts(number, 4, 6, 8, 9, 10, 11).join(' '),
  '1985:04:12:1230': (number) => parts(number, 4, 6, 8).join(':'),
  '８５０４１２－１２３０ (full width)': (number) => fullWidth(short(number, 8).join('－')),
  '٨٥٠٤١٢-١٢٣٠ (Arabic digits)': (number) => arabic(short(number, 8).join('-')),
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const inWords = (number: string): string => `${Number(number.slice(6, 8))} ${months[Number(number.slice(4, 6)) - 1]} ${number.slice(0, 4)}`

/** Forms that may also be a date and something else: they ask, where they are not certain. */
export const formsThatAsk: Record<string, (number: string) => string> = {
  '85.04.12.12.30': (number) => short(number, 4, 6, 8, 10).join('.'),
  '1985/04/12/12/30': (number) => parts(number, 4, 6, 8, 10).join('/'),
  '1985_04_12_12_30': (number) => parts(number, 4, 6, 8, 10).join('_'),
  '8504 1212 30': (number) => short(number, 6, 10).join(' '),
  '12/4 1985 1230': (number) => `${Number(number.slice(6, 8))}/${Number(number.slice(4, 6))} ${number.slice(0, 4)} ${number.slice(8)}`,
  '12.4.1985-1230': (number) => `${Number(number.slice(6, 8))}.${Number(number.slice(4, 6))}.${number.slice(0, 4)}-${number.slice(8)}`,
  '850412, kod 1230': (number) => short(number, 8).join(', kod '),
  '850412, 1230': (number) => short(number, 8).join(', '),
  '850412; 1230': (number) => short(number, 8).join('; '),
  '19850412, 1230': (number) => parts(number, 8).join(', '),
  '1985-04-12, 1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('-')}, ${number.slice(8)}`,
  '85.04.12; 1230': (number) => `${short(number, 4, 6, 8).slice(0, 3).join('.')}; ${number.slice(8)}`,
  '1985-04-12 1 2 3 0': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('-')} ${[...number.slice(8)].join(' ')}`,
  '85:04:12:1230': (number) => short(number, 4, 6, 8).join(':'),
  '1985:04:12 1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join(':')} ${number.slice(8)}`,
  '850412x1230': (number) => short(number, 8).join('x'),
  '850412 × 1230': (number) => short(number, 8).join(' × '),
  '19850412X1230': (number) => parts(number, 8).join('X'),
  '1985-04-12T1230': (number) => `${parts(number, 4, 6, 8).slice(0, 3).join('-')}T${number.slice(8)}`,
  '19850412T1230': (number) => parts(number, 8).join('T'),
  '850412 & 1230': (number) => short(number, 8).join(' & '),
  '850412 -> 1230': (number) => short(number, 8).join(' -> '),
  '850412→1230': (number) => short(number, 8).join('→'),
  '850412 och siffrorna 1230': (number) => short(number, 8).join(' och siffrorna '),
  '850412 och sista fyra 1230': (number) => short(number, 8).join(' och sista fyra '),
  '12 april 1985 12 30': (number) => `${inWords(number)} ${number.slice(8, 10)} ${number.slice(10)}`,
  '12 april 1985-12 30': (number) => `${inWords(number)}-${number.slice(8, 10)} ${number.slice(10)}`,
  '12/4 1985 12 30': (number) => `${Number(number.slice(6, 8))}/${Number(number.slice(4, 6))} ${number.slice(0, 4)} ${number.slice(8, 10)} ${number.slice(10)}`,
  '12 april 1985, sista fyra 1230': (number) => `${inWords(number)}, sista fyra ${number.slice(8)}`,
  '12 april 1985 1230': (number) => `${inWords(number)} ${number.slice(8)}`,
  '12 april 1985, 1230': (number) => `${inWords(number)}, ${number.slice(8)}`,
  '12 april 1985 - 1230': (number) => `${inWords(number)} - ${number.slice(8)}`,
}

/** With the month in letters: certain, unless the last four may be a year. */
export const formInWords = (number: string): string => `${inWords(number)}-${number.slice(8)}`

const two = (number: number): string => String(number).padStart(2, '0')
const mobile = (chance: Chance): string[] => [chance.pick(['070', '070', '072', '073', '076', '079']), chance.digits(3), chance.digits(2), chance.digits(2)]
const isoDate = (chance: Chance): string[] => [String(1985 + chance.below(45)), two(1 + chance.below(12)), two(1 + chance.below(28))]
const time = (chance: Chance): string => `${two(7 + chance.below(12))}.${two(chance.below(60))}`
const thousands = (sum: number, mark: string): string => String(sum).replace(/\B(?=(\d{3})+$)/g, mark)

/** What looks like a personal number and is none. */
export const lookAlikes: Record<string, ((chance: Chance) => string)[]> = {
  'phone numbers': [
    (chance) => mobile(chance).join(' ').replace(' ', '-'),
    (chance) => mobile(chance).join(' '),
    (chance) => mobile(chance).join('').replace(/^.../, '$&-'),
    (chance) => mobile(chance).join(''),
    (chance) => `070${chance.digits(7)}`,
    (chance) => `08-${chance.digits(3)} ${chance.digits(3)} ${chance.digits(2)} eller 070${chance.digits(7)}`,
    (chance) => `+46 ${mobile(chance).join(' ').slice(1)}`,
    (chance) => `+46${mobile(chance).join('').slice(1)}`,
    (chance) => `08-${chance.digits(3)} ${chance.digits(3)} ${chance.digits(2)}`,
    (chance) => `08-${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)} eller ${mobile(chance).join(' ')}`,
    (chance) => `0${1 + chance.below(9)}${chance.below(10)}-${chance.digits(3)} ${chance.digits(2)} ${chance.digits(2)}`,
    (chance) => `0771-${chance.digits(3)} ${chance.digits(3)}`,
    (chance) => `+47 ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)}`,
  ],
  'mobile numbers after a word for phone': [
    (chance) => `ring mig på ${mobile(chance).join('')}`,
    (chance) => `mobil ${mobile(chance).join('')}`,
    (chance) => `tel: ${mobile(chance).join('')}`,
    (chance) => `sms:a Kim Ek på ${mobile(chance).join('')}`,
    (chance) => `mitt nummer är ${mobile(chance).join('')}`,
    (chance) => `du når läkaren på ${mobile(chance).join('')}`,
    (chance) => `call Kim at ${mobile(chance).join('')}`,
  ],
  'dates and times': [
    (chance) => isoDate(chance).join('-'),
    (chance) => `${isoDate(chance).join('-')} ${time(chance)}`,
    (chance) => `${isoDate(chance).join('-')} klockan ${time(chance)}–${time(chance)}`,
    (chance) => `${isoDate(chance).join('-')} ${time(chance).replace('.', ':')}–${time(chance).replace('.', ':')}`,
    (chance) => `${isoDate(chance).join('-')}–${isoDate(chance).join('-')}`,
    (chance) => `${isoDate(chance).join('-')} - ${isoDate(chance).join('-')}`,
    (chance) => `${isoDate(chance).reverse().join('/')}, ${isoDate(chance).reverse().join('/')}`,
    (chance) => `${isoDate(chance).slice(1).join('/')} ${time(chance)}-${time(chance)}`,
    (chance) => `${isoDate(chance).join('')}-${isoDate(chance).join('')}`,
    (chance) => `${isoDate(chance).join('-')} ${time(chance).slice(0, 2)}-${time(chance).slice(0, 2)}`,
    (chance) => `${isoDate(chance).join('')} ${time(chance)}`,
    (chance) => `${isoDate(chance).join('-')} (${time(chance)})`,
    (chance) => `${isoDate(chance).join('-')} (${time(chance).slice(0, 2)}-${time(chance).slice(0, 2)})`,
    (chance) => `${isoDate(chance).reverse().join('.')}-${isoDate(chance).reverse().join('.')}`,
  ],
  sums: [
    (chance) => `${thousands(chance.below(1_000_000), ' ')} kr`,
    (chance) => `${thousands(chance.below(100_000_000), '\u00a0')},${chance.digits(2)} kronor`,
    (chance) => `${thousands(1000 + chance.below(90_000), ' ')}–${thousands(1000 + chance.below(90_000), ' ')} kr`,
    (chance) => thousands(1_000_000_000 + chance.below(2_000_000_000), ' '),
    (chance) => `${thousands(chance.below(100_000), '.')}:- ${thousands(chance.below(100_000), '.')}:-`,
  ],
  'case numbers': [
    (chance) => `dnr ${2000 + chance.below(27)}/${chance.digits(5)}`,
    (chance) => `${2000 + chance.below(27)}-${chance.digits(6)}`,
    (chance) => `SN ${2000 + chance.below(27)}/${chance.digits(4)}-${chance.below(10)}`,
    (chance) => `Af-${2000 + chance.below(27)}/${chance.digits(4)} ${chance.digits(4)}`,
    (chance) => `OCR ${chance.digits(12)}`,
    (chance) => `OCR ${chance.digits(16)}`,
    (chance) => `5${chance.digits(1)}${2 + chance.below(8)}${chance.digits(3)}-${chance.digits(4)}`,
    (chance) => `bankgiro ${chance.digits(4)}-${chance.digits(4)}, konto ${chance.digits(4)}-${chance.digits(2)} ${chance.digits(3)} ${chance.digits(2)}`,
  ],
}
