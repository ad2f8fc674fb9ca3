import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from './command.mjs'
import { fingerprint } from './fingerprint.mjs'
import { step } from './progress.mjs'

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/** What is built, from what. The server takes a second to build, so any change builds it; the client takes many. */
export const targets = [
  { name: 'client', sources: [...shared, 'client', 'server/core'], proof: 'dist/client/.vite/manifest.json', args: ['build'] },
  { name: 'server', sources: [...shared, 'client', 'server'], proof: 'dist/server/main.js', args: ['build', '--ssr', 'server/main.ts'] },
]

/** What an operator runs beside the server. Here `npm run` bundles each when it is asked for; it is built with all else for where nothing can be bundled. */
const commands = { name: 'commands', sources: [...shared, 'server'], args: ['build', '--ssr', '--mode', 'commands'] }

const stampPath = (root, target) => join(root, 'dist', `.${target.name}-built-from`)

function readStamp(root, target) {
  try {
    return readFileSync(stampPath(root, target), 'utf8')
  } catch {
    return undefined
  }
}

/** Out: the targets whose sources differ from what lies in dist/, each with the fingerprint it is to be stamped with. */
export function staleTargets(root) {
  return targets
    .map((target) => ({ ...target, stamp: fingerprint(root, target.sources) }))
    .filter((target) => !existsSync(join(root, target.proof)) || readStamp(root, target) !== target.stamp)
}

async function build(root, target) {
  // Should the build fail, nobody takes yesterday's for today's.
  rmSync(stampPath(root, target), { force: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  // A test runner sets NODE_ENV=test, and React would come in its twice as large development dress.
  const env = { NODE_ENV: 'production' }
  const made = join(root, `dist/.${target.name}-being-built-${process.pid}`)
  try {
    await mustRun(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...target.args, '--outDir', made, '--logLevel', 'warn'], { cwd: root, env })
    // Whoever serves from there, or copies it, never finds half a build.
    rmSync(join(root, 'dist', target.name), { recursive: true, force: true })
    renameSync(made, join(root, 'dist', target.name))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
  writeFileSync(stampPath(root, target), target.stamp)
}

/** Builds what is stale, a line for each. Throws CommandFailed when a build fails; the next call then builds again. */
export async function buildWhatIsStale(root) {
  for (const target of staleTargets(root)) await step(`Building the ${target.name}`, () => build(root, target))
}

/** As buildWhatIsStale, for everything, stale or not, and the commands beside the server. */
export async function buildAll(root) {
  for (const target of targets) rmSync(stampPath(root, target), { force: true })
  await buildWhatIsStale(root)
  await step('Building the commands', () => build(root, { ...commands, stamp: fingerprint(root, commands.sources) }))
}
