import { join } from 'node:path'
import { refusalOfNode } from '../server/bootstrap/node-version.mjs'

const refusal = refusalOfNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
// Imported only now: an old Node could not even read these files.
const { holdRun } = await import('../server/bootstrap/held-run.mjs')
const { root } = await import('../server/bootstrap/repository-root.mjs')
process.exit(await holdRun(join(root, 'test/everything.mjs'), process.argv.slice(2)))
