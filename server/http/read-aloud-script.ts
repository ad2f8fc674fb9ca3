import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = 'letter/read-aloud.ts'

/** The address of the script that reads a letter aloud, as the build has named it; null where no client is built. */
export function readAloudScript(clientDir: string): string | null {
  const manifest = join(clientDir, '.vite/manifest.json')
  if (!existsSync(manifest)) return null
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string }>
  return built[source] ? `/${built[source].file}` : null
}
