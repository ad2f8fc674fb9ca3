import { readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** What Linux tells about processes; on another system there is none of it and the figures are null. */
const isTold = process.platform === 'linux'
/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock. */
const msPerTick = 10

type ProcessLine = { pid: number; parent: number; cpuMs: number }

function processLine(pid: number): ProcessLine | null {
  try {
    // The name stands in brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return { pid, parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick }
  } catch {
    return null
  }
}

/** Processor time (ms) that one process has used. */
export const cpuMsOf = (pid: number): number | null => (isTold ? (processLine(pid)?.cpuMs ?? null) : null)

/** Processor time (ms) of a process and all below it that live. */
export function cpuMsOfTree(root: number): number | null {
  if (!isTold) return null
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => processLine(Number(name))).filter((line) => line !== null)
  const below = (pid: number): number => all.filter(({ parent }) => parent === pid).reduce((sum, line) => sum + line.cpuMs + below(line.pid), 0)
  return (all.find(({ pid }) => pid === root)?.cpuMs ?? 0) + below(root)
}

/** Processor time (ms) that everything on this machine has used, all cores together. */
export function cpuMsOfMachine(): number | null {
  if (!isTold) return null
  const [user = 0, nice = 0, system = 0, _idle, _wait, hard = 0, soft = 0] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + hard + soft) * msPerTick
}

/** Memory (KiB) that a process holds in RAM. */
export function memoryKiBOf(pid: number): number | null {
  if (!isTold) return null
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN)
}

/** Files and sockets that a process has open. */
export const descriptorsOf = (pid: number): number | null => (isTold ? readdirSync(`/proc/${pid}/fd`).length : null)

/** How many files and sockets a process of ours may have open. Node raises its own limit as far as it may. */
export function openFilesLimit(): number | null {
  if (!isTold) return null
  const limit = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? ''
  return limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit)
}

export const coreCount = (): number => cpus().length
/** Processes that wanted a core, on average over the last minute. */
export const loadAverage = (): number => loadavg()[0] ?? 0

/** From now on: the cores that programs which are not ours have taken, each time it is asked. Null where the system does not tell. */
export function watchElsewhere(): () => number | null {
  const sinceMs = performance.now()
  const usedElsewhereMs = () => {
    const [all, ours] = [cpuMsOfMachine(), cpuMsOfTree(process.pid)]
    return all === null || ours === null ? null : all - ours
  }
  const before = usedElsewhereMs()
  return () => {
    const after = usedElsewhereMs()
    if (before === null || after === null) return null
    return Math.min(coreCount(), Math.max(0, (after - before) / (performance.now() - sinceMs)))
  }
}
