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

async function buildPackage(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const settings = readSettings(process.env, version)
  if (Array.isArray(settings)) return refuse(settings)
  const made = await makeAppPackage(settings, readSource)
  if ('problems' in made) return refuse(made.problems)
  const target = join('dist', `sampratad-${version}.zip`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, target), made.bytes)
  process.stdout.write(`${target}: ${made.bytes.length} bytes, version ${version}, for ${settings.host}\n`)
}

await buildPackage()
