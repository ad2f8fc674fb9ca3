import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it as plainly } from 'vitest'
import { Family, livingProcesses } from '../../server/bootstrap/processes.mjs'
import { root as house } from '../../server/bootstrap/repository-root.mjs'

/** A patience and no claim. */
const limitMs = 90_000

/** A run in a folder of its own, and everything of it that was ever seen, by id: when it began. */
class Stage {
  folder = mkdtempSync(join(tmpdir(), 'sampratad-held-'))
  #seen = new Map()

  put = (name, content) => writeFileSync(join(this.folder, name), content)
  path = (name) => JSON.stringify(join(this.folder, name))
  has = (name) => existsSync(join(this.folder, name))
  note(ids) {
    const living = livingProcesses()
    for (const id of ids) if (living.has(id)) this.#seen.set(id, living.get(id).began)
  }
  living() {
    const living = livingProcesses()
    return [...this.#seen].filter(([id, began]) => living.get(id)?.began === began).map(([id]) => id)
  }
  /** The names of the programs that live. */
  running = () => this.living().map(programOf)

  /** As a step of the run does it: it starts a database in a group of its own, which is deaf to SIGTERM, and an orphan, whose parent goes soon. */
  writeRun() {
    const waits = 'process.on("SIGTERM", () => undefined); setInterval(() => undefined, 1000)'
    const begins = (name) => `spawn(process.execPath, [${this.path(name)}], { detached: true, stdio: 'ignore' })`
    const imports = (name, file) => `import { ${name} } from ${JSON.stringify(join(house, 'server/bootstrap', file))}`
    const spawns = "import { spawn } from 'node:child_process'"
    this.put('database.mjs', waits)
    this.put('orphan.mjs', waits)
    this.put('leaves.mjs', [spawns, begins('orphan.mjs'), 'setTimeout(() => process.exit(), 6000)'].join('\n'))
    this.put('step.mjs', [spawns, begins('database.mjs'), begins('leaves.mjs'), 'setInterval(() => undefined, 1000)'].join('\n'))
    this.put('inner.mjs', [imports('run', 'command.mjs'), imports('endWhenLeft', 'held-run.mjs'), "import { writeFileSync } from 'node:fs'", 'endWhenLeft()', `await run(process.execPath, [${this.path('step.mjs')}])`, `writeFileSync(${this.path('went on')}, 'yes')`].join('\n'))
    this.put('outer.mjs', [imports('holdRun', 'held-run.mjs'), `process.exit(await holdRun(${this.path('inner.mjs')}, []))`].join('\n'))
    this.put('parent.mjs', [spawns, "spawn(process.execPath, ['outer.mjs'], { stdio: 'ignore' })", 'setInterval(() => undefined, 1000)'].join('\n'))
    this.put('package.json', JSON.stringify({ name: 'held', scripts: { test: 'node outer.mjs' } }))
  }

  /** Out: the process that was asked for, once all of the run stands and whoever started the orphan has gone. */
  async begin(command, args) {
    this.writeRun()
    const started = spawn(command, args, { cwd: this.folder, stdio: 'ignore', detached: true })
    const family = new Family(started.pid)
    await this.until(() => {
      this.note([started.pid, ...family.look()])
      const running = this.running()
      return ['outer', 'inner', 'step', 'database', 'orphan'].every((name) => running.includes(name)) && !running.includes('leaves')
    }, 'all of the run is there')
    return started
  }

  async until(isSo, what) {
    for (let waitedMs = 0; waitedMs < limitMs; waitedMs += 100) {
      if (isSo()) return
      await pause(100)
    }
    throw new Error(`Not in ${limitMs} ms: ${what}; there are: ${this.running().join(', ')}`)
  }

  async isGone() {
    await this.until(() => this.living().length === 0, 'nothing is left')
    expect(this.has('went on'), 'a step after it').toBe(false)
  }

  close = () => {
    for (const id of this.living()) process.kill(id, 'SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const programOf = (id) => {
  try {
    return /(\w+)\.mjs/.exec(readFileSync(`/proc/${id}/cmdline`, 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

const it = plainly.extend({
  // eslint-disable-next-line no-empty-pattern
  stage: async ({}, use) => {
    const stage = new Stage()
    try {
      await use(stage)
    } finally {
      stage.close()
    }
  },
})

describe.runIf(process.platform === 'linux')('a run that is ended', () => {
  it.concurrent.for(['SIGTERM', 'SIGINT', 'SIGHUP'])('leaves nothing of it behind after %s', async (signal, { stage }) => {
    const started = await stage.begin(process.execPath, ['outer.mjs'])
    started.kill(signal)
    await stage.isGone()
  })

  it.concurrent('leaves nothing behind when it is killed with its whole group', async ({ stage }) => {
    const started = await stage.begin(process.execPath, ['outer.mjs'])
    process.kill(-started.pid, 'SIGKILL')
    await stage.isGone()
  })

  it.concurrent('leaves nothing behind when whoever started it is killed', async ({ stage }) => {
    const started = await stage.begin(process.execPath, ['parent.mjs'])
    started.kill('SIGKILL')
    await stage.isGone()
  })

  it.concurrent('leaves nothing behind when npm is killed, also with a shell between', async ({ stage }) => {
    const started = await stage.begin('npm', ['test', '--silent'])
    started.kill('SIGKILL')
    await stage.isGone()
  })

  it.concurrent('is how `npm test` runs', async ({ stage }) => {
    const started = spawn(process.execPath, [join(house, 'test/run.mjs'), '--no-bootstrap'], { cwd: house, stdio: 'ignore', detached: true })
    const family = new Family(started.pid)
    await stage.until(() => {
      stage.note([started.pid, ...family.look()])
      return stage.living().length > 2
    }, 'a step of it has begun')
    expect(stage.running()).toContain('everything')
    process.kill(-started.pid, 'SIGKILL')
    await stage.isGone()
  })
})
