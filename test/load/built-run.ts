import { resolve } from 'node:path'
import { buildServer, removeBuilt } from '#test/faults/built-server.ts'
import { endAskedPrograms } from './asked-program.ts'
import { buildPrograms } from './built-programs.ts'
import type { Programs } from './one-run.ts'

type Wanted = { /** Another built server than today's. */ server?: string | undefined; /** Where the server's processor profile is written. */ cpuProf?: string | undefined }

/** Builds what a run needs, and takes it away when the program ends. Told to end, the database and the server are stopped, and their files removed. */
export async function builtForRun({ server: given, cpuProf }: Wanted = {}): Promise<Programs> {
  const programs = await buildPrograms()
  const server = given === undefined ? await buildServer() : resolve(given)
  process.once('exit', () => {
    programs.remove()
    removeBuilt(server)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAskedPrograms)
  return { ...programs, server, serverFlags: cpuProf === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(cpuProf)}`] }
}
