import { indexOf } from '#core/catalogue/catalogue-index.ts'
import { suggestEntries } from '#core/catalogue/suggest-entries.ts'
import { madeCatalogue, written } from '#test/core/catalogue/made-catalogue.ts'
import { holdBounds } from './bounds.ts'

/** How long from a letter that is typed to the suggestions from two thousand entries, beside a plain scan of the same names for the very letters. */
const today = '2026-12-03'
const rounds = 5
/** The slowest letter of a hundred fits in a frame, and the middle one is not so many times a scan that understands nothing. */
const [mostMs, mostTimes] = [16, 5]
const index = indexOf(madeCatalogue)

/** Each sentence as it grows, letter by letter, as a person types it. */
const typed = written.flatMap(([text]) => Array.from({ length: text.length }, (_one, at) => text.slice(0, at + 1)))

const scan = (text: string) => madeCatalogue.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(text.toLowerCase()))).slice(0, 4)

/** Sorted: each time, and the quickest time of each letter, in which no other program has taken the processor away. */
function msOf(work: (text: string) => unknown): { all: number[]; best: number[] } {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      index.asked.clear()
      const from = performance.now()
      work(text)
      taken.push(performance.now() - from)
    }
  }
  const best = typed.map((_text, at) => Math.min(...Array.from({ length: rounds }, (_one, round) => taken[round * typed.length + at] ?? NaN)))
  return { all: taken.toSorted((a, b) => a - b), best: best.toSorted((a, b) => a - b) }
}

const at = (sorted: number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
const plain = msOf(scan)
const ours = msOf((text) => suggestEntries(index, text, { today, most: 4 }))
const found = (look: (text: string) => { name: string }[]) => written.filter(([text, name]) => look(text).some((one) => one.name === name)).length

console.log(`${madeCatalogue.length} entries, ${index.words.length} words, ${typed.length} times a letter, nothing remembered from the letter before`)
for (const [name, share, which] of [['quickest', 0, 'all'], ['median', 0.5, 'all'], ['slowest of twenty', 0.95, 'all'], ['slowest of a hundred', 0.99, 'all'], ['slowest letter, at best', 1, 'best']] as const) {
  const [a, b] = [at(ours[which], share), at(plain[which], share)]
  console.log(`${name.padEnd(24)} ${a.toFixed(2).padStart(7)} ms, plain scan ${b.toFixed(2).padStart(6)} ms, ${(a / b).toFixed(1)} times`)
}
console.log(`found among the first four: ${found((text) => suggestEntries(index, text, { today, most: 4 }).map(({ entry }) => entry))} of ${written.length}, by the plain scan ${found(scan)}`)
holdBounds([
  { what: 'the slowest letter of a hundred', measured: at(ours.all, 0.99), most: mostMs, unit: 'ms' },
  { what: 'the letter in the middle beside a plain scan', measured: at(ours.all, 0.5) / at(plain.all, 0.5), most: mostTimes, unit: 'times' },
])
