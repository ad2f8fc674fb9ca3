import { refusalOfNode } from './node-version.mjs'

const refusal = refusalOfNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
// Imported only now: an old Node could not even read these files.
import('./prepare-and-start.mjs').then(({ prepareAndStart }) => prepareAndStart())
