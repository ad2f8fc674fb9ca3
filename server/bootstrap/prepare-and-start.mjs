import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWhatIsStale } from './build.mjs'
import { CommandFailed } from './command.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './repository-root.mjs'

/** Writes what a failed command said; anything else is our own error and is thrown on. */
export function tellFailure(error) {
  if (!(error instanceof CommandFailed)) throw error
  console.error(`${error.output.trim()}\n${error.message}`)
}

/** Installs and builds what is missing, then becomes the server: same process, so a signal to it is a signal to the server. */
export async function prepareAndStart() {
  try {
    await installWhatIsMissing(root)
    await buildWhatIsStale(root)
  } catch (error) {
    tellFailure(error)
    process.exit(1)
  }
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(join(root, 'dist/server/main.js')).href)
}
