import { median, rounded } from './figures.ts'
import type { Step } from './climb.ts'

/** What everybody is promised, in ms. */
const promisedMs = 50

/** What a climb came to: the last pace that held, the first that did not, and where the first seat was dropped (commands a second; null: nowhere). */
export function climbed({ bare, product }: { bare: Step[]; product: Step[] }) {
  const isSlow = ({ p95 }: Step) => !(p95 <= promisedMs)
  const slow = product.findIndex(isSlow)
  const held = slow === -1 ? product : product.slice(0, slow)
  const bareAt = (rate: number) => bare.find((step) => step.rate === rate)
  return {
    promisedMs,
    heldAt: held.at(-1)?.rate ?? 0,
    slowFrom: product[slow]?.rate ?? null,
    droppedFrom: product.find(({ dropped }) => dropped > 0)?.rate ?? null,
    bareSlowFrom: bare.find(isSlow)?.rate ?? null,
    ratios: product.map(({ rate, p95 }) => ({ rate, ratio: rounded(p95 / (bareAt(rate)?.p95 ?? Number.NaN)) })),
    lost: [...bare, ...product].reduce((sum, { lost }) => sum + lost, 0),
    growth: growthOf(product),
  }
}

/** How memory and descriptors moved from the first step to the last: at one pace all the way, what a soak asks. */
function growthOf(steps: Step[]) {
  const [first, last] = [steps[0], steps.at(-1)]
  return { memoryKiBPerSeat: between(first?.memoryKiBPerSeat, last?.memoryKiBPerSeat), descriptors: between(first?.descriptors, last?.descriptors) }
}

const between = (first: number | null | undefined, last: number | null | undefined): number | null => (typeof first === 'number' && typeof last === 'number' ? rounded(last - first, 1) : null)

/** How much more at the end than at the beginning is no growth, as a share. */
const mayGrow = { memoryKiB: 0.15, descriptors: 0.05 }

/**
 * What is wrong with a soak of so many steps at one pace, a line each; none where it held. The medians of the last and the first quarter of the
 * product's steps are compared, so one step that stands out is no growth; fewer than four steps have no quarters, and what the system does not tell is not known to hold.
 */
export function soakFaults({ bare, product }: { bare: Step[]; product: Step[] }, asked: number): string[] {
  const most = (figure: 'dropped' | 'refused' | 'missed') => Math.max(0, ...[...bare, ...product].map((step) => step[figure]))
  const went = (['dropped', 'refused', 'missed'] as const).flatMap((figure) => (most(figure) > 0 ? [`${figure}: ${most(figure)}`] : []))
  const ended = product.length < asked ? [`ended after ${product.length} of ${asked} steps`] : []
  const grew = asked < 4 ? [] : (['memoryKiB', 'descriptors'] as const).flatMap((figure) => grown(product, figure))
  return [...went, ...ended, ...grew]
}

function grown(steps: Step[], figure: keyof typeof mayGrow): string[] {
  const quarter = Math.max(1, Math.floor(steps.length / 4))
  const known = (some: Step[]) => some.map((step) => step[figure]).filter((value) => value !== null)
  const [first, last] = [known(steps.slice(0, quarter)), known(steps.slice(-quarter))].map(median) as [number, number]
  if (Number.isNaN(first) || Number.isNaN(last)) return [`${figure}: not told by this system`]
  return last - first > first * mayGrow[figure] ? [`${figure}: from ${first} to ${last}`] : []
}

/** The steps as a table of Markdown, the product's beside the baseline's. */
export function tableOf({ bare, product }: { bare: Step[]; product: Step[] }): string {
  const rows = product.map((step) => {
    const other = bare.find(({ rate }) => rate === step.rate)
    return [step.rate, step.commandsPerSecond, step.p50, step.p95, step.p99, other?.p95 ?? '–', step.serverCpuMsPerCommand ?? '–', step.databaseCpuMsPerCommand ?? '–', step.memoryKiBPerSeat ?? '–', step.lost + step.dropped]
  })
  const heads = ['asked/s', 'answered/s', 'p50', 'p95', 'p99', 'p95 bare', 'server ms', 'database ms', 'KiB a seat', 'lost, dropped']
  return [heads, heads.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
