import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { clusterOf } from '#server/store/postgres/cluster-place.ts'
import { readPostmaster } from '#server/store/postgres/leftover-server.ts'

/** A patience and no claim: beside much other work a start has taken more than 30 s. */
const startLimitMs = 100_000

/** Builds the server as it is shipped, into a folder that no other build touches. Out: the file to run. A second's work. */
export async function buildServer(): Promise<string> {
  const outDir = resolve('node_modules/.cache/sampratad', `server-${process.pid}`)
  await build({
    configFile: resolve('vite.config.ts'),
    logLevel: 'warn',
    build: { ssr: resolve('server/main.ts'), outDir, rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
  })
  return join(outDir, 'main.mjs')
}

/** Copies server and client as they were built last, so that a build in the middle of a run disturbs nothing, each time to a folder of its own. Out: the file to run. */
export function copyOfBuilt(): string {
  const cache = resolve('node_modules/.cache/sampratad')
  mkdirSync(cache, { recursive: true })
  const home = mkdtempSync(join(cache, 'built-'))
  for (const part of ['client', 'server']) {
    if (!existsSync(resolve('dist', part))) throw new Error(`There is no dist/${part}. Run npm run build.`)
    cpSync(resolve('dist', part), join(home, part), { recursive: true })
  }
  renameSync(join(home, 'server/main.js'), join(home, 'server/main.mjs'))
  return join(home, 'server/main.mjs')
}

/** Takes away what `buildServer` or `copyOfBuilt` made. */
export function removeBuilt(file: string) {
  const [, folder] = /^(.*\/sampratad\/(?:server|built)-\w+)\//.exec(file.replaceAll('\\', '/')) ?? []
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}

/** The real server as a process of its own, on a data folder of its own that outlives it. */
export class BuiltServer {
  readonly origin: string
  readonly dataDir: string
  readonly #folder: string
  readonly #file: string
  readonly #port: number
  readonly #settings: Record<string, string>
  readonly #flags: string[]
  #child: ChildProcess | null = null
  #said = ''

  /** `settings`: of the environment, on top of what makes it a demo that is quiet; `flags`: Node's own. */
  constructor(file: string, port: number, settings: Record<string, string> = {}, flags: string[] = []) {
    this.#file = file
    this.#port = port
    this.#settings = settings
    this.#flags = flags
    this.origin = `http://127.0.0.1:${port}`
    this.#folder = mkdtempSync(join(tmpdir(), 'sampratad-served-'))
    // As root the database runs under a user of its own, who must come through.
    chmodSync(this.#folder, 0o711)
    this.dataDir = join(this.#folder, 'data')
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** What it has written on stdout and stderr since it was spawned last. */
  get said(): string {
    return this.#said
  }

  /** Spawns it and comes back at once: `ready` waits. */
  spawn() {
    this.#said = ''
    const child = spawn(process.execPath, [...this.#flags, this.#file], { env: this.#environment(this.#port), stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (text: Buffer) => (this.#said += text.toString()))
    child.stderr.on('data', (text: Buffer) => (this.#said += text.toString()))
    this.#child = child
  }

  /** Out: how long it took until it answered (ms). Throws with its own words when it ends instead. */
  async ready(): Promise<number> {
    const since = performance.now()
    while (performance.now() - since < startLimitMs) {
      if (!this.#child || this.#child.exitCode !== null) throw new Error(`The server ended at its start: ${this.#said}`)
      if (await this.isReady()) return Math.round(performance.now() - since)
      await pause(20)
    }
    throw new Error(`The server was not ready in ${startLimitMs / 1000} s: ${this.#said}`)
  }

  async start(): Promise<number> {
    this.spawn()
    return this.ready()
  }

  /** SIGKILL: no goodbye, nothing written after it. Resolves when the process is gone. */
  kill = (): Promise<void> => this.#end('SIGKILL')
  stop = (): Promise<void> => this.#end('SIGTERM')

  /** The process id of the database on our folder; null when none has written one. */
  databasePid = (): number | null => readPostmaster(clusterOf(this.dataDir))?.pid ?? null

  isDatabaseAlive(): boolean {
    const pid = this.databasePid()
    return pid !== null && signal(pid, 0)
  }

  killDatabase(): boolean {
    const pid = this.databasePid()
    return pid !== null && signal(pid, 'SIGKILL')
  }

  /** Another server on the same folder, on a port of its own. Out: how it ended and what it said. */
  async startSecond(): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, [this.#file], { env: this.#environment(0), stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000)
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    clearTimeout(tooLong)
    return { code, said: said.trim() }
  }

  /** Ends everything that runs on the folder, and removes it. */
  async remove(): Promise<void> {
    await this.stop()
    if (this.isDatabaseAlive()) this.killDatabase()
    await pause(100)
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  #environment(port: number) {
    const { PATH, HOME } = process.env
    return { PATH, HOME, NODE_ENV: 'production', PORT: String(port), DATA_DIR: this.dataDir, LOG_LEVEL: 'error', ...this.#settings }
  }

  async #end(how: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(how)
    await gone
    if (this.#child === child) this.#child = null
  }

  /** Whether it says by `/readyz` that it takes people. */
  isReady = (): Promise<boolean> => fetch(`${this.origin}/readyz`).then((answer) => answer.ok, () => false)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
