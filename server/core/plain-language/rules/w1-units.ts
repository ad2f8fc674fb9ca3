import type { Reading } from '../reading.ts'
import { periods, units, unitsOfRates } from '../words/units.sv.ts'
import { DIGIT, matchesIn, type Match } from './matches-in.ts'

type Unit = { one: string; several: string }

const rowsOf = (list: string): [string, Unit][] =>
  list.trim().split('\n').flatMap((row) => {
    const [shorts = '', one = '', several = ''] = row.split(' / ')
    return shorts.split(' ').map((short): [string, Unit] => [short, { one, several }])
  })
const alone = rowsOf(units)
const all = new Map([...alone, ...rowsOf(unitsOfRates)])
const isFull = (unit: string): boolean => [...all.values()].some(({ one, several }) => unit === one || unit === several)
const oneOf = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join('|')

/** What stands after a sum or a count: "/mån". */
export const PER = String.raw`(?:\.? ?/ ?(?<period>${oneOf(periods.keys())})(?!\p{L}|/))`
const COUNT = String.raw`(?<![\p{L}\p{Nd}]|[-–/:.,]|(?:kl\.?|klockan) )(?<least>\d{1,3}(?:,\d)?)(?: ?[-–] ?(?<most>\d{1,3}(?:,\d)?))?`
const RATE = new RegExp(String.raw`${COUNT} ?(?<unit>${oneOf(all.keys())})${PER}`, 'giu')
const SHORT = String.raw`${COUNT} ?(?<unit>${oneOf(alone.map(([short]) => short).filter((short) => !isFull(short) && short !== 'ggr'))})`
/** Its stop goes with it within a sentence, but not the one that ends it. */
const UNIT = new RegExp(String.raw`${SHORT}(?:\.(?= \p{Ll})|(?<!v)\.(?= \d)|(?![\p{L}\p{Nd}]|[-–/:.] ?[\p{L}\p{Nd}]| \d))`, 'giu')

/** "2 till 3 gånger i veckan". */
function inFull({ match: { groups } }: Match): string {
  const { least = '', most, unit = '', period } = groups ?? {}
  const { one, several } = all.get(unit.toLowerCase()) ?? { one: unit, several: unit }
  const counted = `${most === undefined ? least : `${least} till ${most}`} ${most === undefined && least === '1' ? one : several}`
  return period === undefined ? counted : `${counted} ${periods.get(period.toLowerCase()) ?? ''}`
}

/** Counts whose unit is shortened, "2 ggr/vecka", "30 min", with their places and the same in full. */
export const shortUnitsIn = (reading: Reading): { start: number; end: number; better: string }[] =>
  [RATE, UNIT].flatMap((pattern) => matchesIn(reading, pattern, DIGIT)).map((one) => ({ start: one.start, end: one.end, better: inFull(one) }))
