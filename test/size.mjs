import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../server/bootstrap/repository-root.mjs'
import { filesOfFirstLoad } from './support/first-load.mjs'

/**
 * What loads before a page can be used: its HTML page and the chunks it fetches at once, by their sources under client/.
 * The letter has no line: the server sends it without any script, and its own tests say so.
 */
const pages = [
  { name: 'join', budgetKiB: 150, sources: ['seat.html'] },
  { name: 'participant', budgetKiB: 150, sources: ['seat.html', 'panel/participant/participant-page.tsx'] },
  { name: 'panel', budgetKiB: 190, sources: ['seat.html', 'panel/chair-panel.tsx'] },
]

/** Loaded only inside a Teams frame; shown, not counted. */
const besides = [{ name: 'teams-js', source: 'host/teams-host.ts' }]

const dist = join(root, 'dist/client')
const kib = (bytes) => bytes / 1024
const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const row = (name, size, budget, rest) => `${name.padEnd(14)}${size.toFixed(1).padStart(8)} KiB${budget.padStart(14)}  ${rest}`

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
let isOver = false

for (const { name, budgetKiB, sources } of pages) {
  try {
    const html = sources.filter((source) => source.endsWith('.html'))
    const files = [...html, ...filesOfFirstLoad(manifest, sources)]
    const size = kib(files.reduce((sum, file) => sum + gzipped(file), 0))
    isOver ||= size > budgetKiB
    console.log(row(name, size, `of ${budgetKiB} KiB`, size > budgetKiB ? `OVER by ${(size - budgetKiB).toFixed(1)} KiB` : `${files.length} files`))
  } catch (error) {
    isOver = true
    console.log(`${name.padEnd(14)}${error.message}`)
  }
}
console.log(row('letter', 0, 'of 0 KiB', 'no script'))

for (const { name, source } of besides) {
  const first = new Set(filesOfFirstLoad(manifest, ['seat.html']))
  try {
    const size = filesOfFirstLoad(manifest, [source]).filter((file) => !first.has(file)).reduce((sum, file) => sum + gzipped(file), 0)
    console.log(row(name, kib(size), '', 'only inside Teams'))
  } catch (error) {
    console.log(`${name.padEnd(14)}${error.message}`)
    isOver = true
  }
}
process.exit(isOver ? 1 : 0)
