import { buildAll } from './build.mjs'
import { tellFailure } from './prepare-and-start.mjs'
import { root } from './repository-root.mjs'

try {
  await buildAll(root)
} catch (error) {
  tellFailure(error)
  process.exit(1)
}
