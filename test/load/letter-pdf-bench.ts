import PDFDocument from 'pdfkit'
import { letterText } from '#core/letters/plain-text.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { fontOf } from '#server/delivery/pdf/letter-fonts.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { eightItems, eightPeople } from '#test/core/letters/full-meetings.ts'

/** How long a letter of two sheets takes as PDF, beside pdfkit drawing the same words without our layout and without structure. */
const letters: [string, Letter | null][] = [['after eight items', participantLetter(eightItems)], ['before eight people', preparationLetter(eightPeople)]]
const [runs, times] = [3, 40]
const day = '2026-12-03'

function bare(letter: Letter): Promise<void> {
  const doc = new PDFDocument({ size: 'A4', font: fontOf('plain') as unknown as string })
  return new Promise((resolve) => {
    doc.on('data', () => undefined).on('end', resolve)
    doc.fontSize(11).text(letterText(letter))
    doc.end()
  })
}

/** Milliseconds of each time in order, and of the processor for one: that is what is left of a machine with much else to do. */
async function msOf(work: () => Promise<unknown>): Promise<{ sorted: number[]; ofProcessor: number }> {
  const taken: number[] = []
  const used = process.cpuUsage()
  for (let time = 0; time < times; time += 1) {
    const from = performance.now()
    await work()
    taken.push(performance.now() - from)
  }
  const { user, system } = process.cpuUsage(used)
  return { sorted: taken.toSorted((a, b) => a - b), ofProcessor: (user + system) / 1000 / times }
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

for (const [name, letter] of letters) {
  if (!letter) throw new Error(`no letter ${name}`)
  const from = performance.now()
  await letterPdf(letter, { isDemo: false, day })
  console.log(`${name}: the first in this process ${(performance.now() - from).toFixed(0)} ms`)
  for (let run = 1; run <= runs; run += 1) {
    const [ours, base] = [await msOf(() => letterPdf(letter, { isDemo: false, day })), await msOf(() => bare(letter))]
    const [median, p95, without] = [at(ours.sorted, 0.5), at(ours.sorted, 0.95), at(base.sorted, 0.5)]
    console.log(`  run ${run}, n ${times}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, processor ${ours.ofProcessor.toFixed(1)} ms; without structure ${without.toFixed(1)} ms, processor ${base.ofProcessor.toFixed(1)} ms; ratio ${(ours.ofProcessor / base.ofProcessor).toFixed(2)}`)
  }
}
