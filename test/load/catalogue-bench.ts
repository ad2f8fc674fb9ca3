import { indexOf } from '#core/catalogue/catalogue-index.ts'
import { suggestEntries } from '#core/catalogue/suggest-entries.ts'
import { madeCatalogue, written } from '#test/core/catalogue/made-catalogue.ts'

/** How long from a letter that is typed to the suggestions from two thousand entries, beside a plain scan of the same names for the very letters. */
const today = '2026-12-03'
const rounds = 5
const index = indexOf(madeCatalogue)

/** Each sentence as it grows, letter by letter, as a person types it. */
const typed = written.flatMap(([text]) => Array.from({ length: text.length }, (_one, at) => text.slice(0, at + 1)))

const scan = (text: string) => madeCatalogue.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(text.toLowerCase()))).slice(0, 4)

function msOf(work: (text: string) => unknown): number[] {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      index.asked.clear()
      const from = performance.now()
      work(text)
      taken.push(performance.now() - from)
    }
  }
  return taken.toSorted((a, b) => a - b)
}

const at = (sorted: number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
const plain = msOf(scan)
const ours = msOf((text) => suggestEntries(index, text, { today, most: 4 }))
const found = (look: (text: string) => { name: string }[]) => written.filter(([text, name]) => look(text).some((one) => one.name === name)).length

console.log(`${madeCatalogue.length} entries, ${index.words.length} words, ${typed.length} times a letter, nothing remembered from the letter before`)
for (const [name, share] of [['quickest', 0], ['median', 0.5], ['slowest of twenty', 0.95], ['slowest of a hundred', 0.99]] as const) {
  const [a, b] = [at(ours, share), at(plain, share)]
  console.log(`${name.padEnd(22)} ${a.toFixed(2).padStart(7)} ms, plain scan ${b.toFixed(2).padStart(6)} ms, ${(a / b).toFixed(1)} times`)
}
console.log(`found among the first four: ${found((text) => suggestEntries(index, text, { today, most: 4 }).map(({ entry }) => entry))} of ${written.length}, by the plain scan ${found(scan)}`)
