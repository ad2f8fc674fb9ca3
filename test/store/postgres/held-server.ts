import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export type Said = { log?: string; ready?: true; uid?: number; host?: string; port?: number; password?: string; meetings?: number; refused?: string; name?: string; stopped?: true }
export type HeldServer = { process: ChildProcess; lines: string[]; outcome: Said; stop: () => Promise<void>; killHard: () => Promise<void> }
export type Program = { program: string; as?: { uid: number; gid: number } }

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Bundles the miniature server as the real one is bundled; gives the program's path and the folder to throw away. */
export async function builtHolder(): Promise<{ program: string; folder: string }> {
  mkdirSync(join(root, 'node_modules/.sampratad'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.sampratad/holder-'))
  chmodSync(folder, 0o755)
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: join(root, 'test/store/postgres/server-holder.ts'), outDir: folder, target: 'node20', rolldownOptions: { output: { entryFileNames: 'holder.mjs' } } },
  })
  return { program: join(folder, 'holder.mjs'), folder }
}

/** Starts the miniature server on a data folder and waits until it is ready or refuses. */
export async function hold(dataDir: string, { program, as }: Program): Promise<HeldServer> {
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...as })
  child.stdin.on('error', () => undefined)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines: string[] = []
  const outcome = await new Promise<Said>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as Said
      if (said.log !== undefined) lines.push(said.log)
      if (said.ready || said.refused !== undefined) resolve(said)
    })
    void exited.then(() => reject(new Error('It ended without a word.')))
  })
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.stdin.write('stop\n')
    await exited
  }
  const killHard = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  return { process: child, lines, outcome, stop, killHard }
}
