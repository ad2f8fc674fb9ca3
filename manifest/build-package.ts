import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeAppPackage } from './app-package.ts'
import { readSettings } from './package-settings.ts'

// Run from the project's root by `npm run package`; the bundled script may lie anywhere.
const root = process.cwd()

function readSource(file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(root, 'manifest', file))
  } catch {
    return undefined
  }
}

function refuse(problems: readonly string[]): void {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exitCode = 1
}

/** Out: the version of the product; empty when package.json can not be read, which the settings then refuse. */
function readVersion(): string {
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: unknown }
    return typeof version === 'string' ? version : ''
  } catch {
    return ''
  }
}

/** Out: null when the file is there, else one line that says why not. */
function writeProblem(target: string, bytes: Uint8Array): string | null {
  try {
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(join(root, target), bytes)
    return null
  } catch (error) {
    return `${target} can not be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}.`
  }
}

async function buildPackage(): Promise<void> {
  const version = readVersion()
  const settings = readSettings(process.env, version)
  if (Array.isArray(settings)) return refuse(settings)
  const made = await makeAppPackage(settings, readSource)
  if ('problems' in made) return refuse(made.problems)
  const target = join('dist', `sampratad-${version}.zip`)
  const problem = writeProblem(target, made.bytes)
  if (problem !== null) return refuse([problem])
  const { host, clientId } = settings
  const signIn = clientId === null ? 'Nobody signs in: TEAMS_CLIENT_ID is not set.' : `People sign in for api://${host}/${clientId}.`
  process.stdout.write(`${target}: ${made.bytes.length} bytes, version ${version}, for ${host}. ${signIn}\n`)
}

await buildPackage()
