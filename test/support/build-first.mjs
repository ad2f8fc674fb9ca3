import { buildWhatIsStale } from '../../server/bootstrap/build.mjs'
import { CommandFailed } from '../../server/bootstrap/command.mjs'
import { root } from '../../server/bootstrap/repository-root.mjs'

/** Browser tests run the built server, never yesterday's. Those that need no server run also when it can not be built. */
export default async function buildFirst() {
  try {
    await buildWhatIsStale(root)
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    console.log(error.output)
  }
}
