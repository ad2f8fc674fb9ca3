import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** From `/proc/…/stat`: the name stands in brackets and may hold anything; the state, the parent and, 18 further on, when it began come after. */
function readStat(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const [state, parent, ...more] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    // A dead one that nobody has buried is no process any more.
    return state === 'Z' ? [] : [[Number(id), { parent: Number(parent), name, began: more[17] }]]
  } catch {
    return []
  }
}

function askPs() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,lstart=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const all = lines.map((line) => {
    const [id, parent, ...more] = line.trim().split(/\s+/)
    return [Number(id), { parent: Number(parent), began: more.slice(0, 5).join(' '), name: more.slice(5).join(' ') }]
  })
  // It tells of itself too.
  return all.filter(([, { parent, name }]) => parent !== process.pid || !name.endsWith('ps'))
}

/** Out: every living process by its id: its parent's id, its name, and when it began, which tells it from a later one of the same id. Empty on Windows, where nobody says. */
export function livingProcesses() {
  if (process.platform === 'win32') return new Map()
  return new Map(process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readStat) : askPs())
}

/** Everything that a process started and what that started, also in groups of its own and also when whoever started it has gone, if it was looked at before. */
export class Family {
  #head
  #known = new Map()

  /** `head`: the id of the process whose family it is; it does not belong to it itself. */
  constructor(head) {
    this.#head = head
  }

  /** Out: the ids of those who live now. */
  look(living = livingProcesses()) {
    const children = new Map()
    for (const [id, { parent }] of living) children.set(parent, [...(children.get(parent) ?? []), id])
    const isSame = ([id, began]) => living.get(id)?.began === began
    const waiting = [this.#head, ...[...this.#known].filter(isSame).map(([id]) => id)]
    const found = new Set()
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue
      found.add(id)
      waiting.push(...(children.get(id) ?? []))
    }
    found.delete(this.#head)
    this.#known = new Map([...found].map((id) => [id, living.get(id).began]))
    return [...found]
  }
}

/** Out: those who wait for this process, the nearest first, each with its id and when it began: up to the npm that runs the script, or two where there is none. */
function waitingForUs(living) {
  const chain = []
  for (let id = process.ppid; living.has(id) && id > 1; id = living.get(id).parent) chain.push({ id, ...living.get(id) })
  const npm = chain.findIndex(({ name }) => name.startsWith('npm'))
  return chain.slice(0, npm === -1 ? 2 : npm + 1)
}

/** Out: a question that is answered with yes once one of those who wait for this process has gone, however it went. */
export function asksWhetherLeft() {
  const chain = waitingForUs(livingProcesses())
  return (living) => chain.some(({ id, began }) => living.get(id)?.began !== began)
}
