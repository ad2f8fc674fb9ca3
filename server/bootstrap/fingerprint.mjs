import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** In: files and folders relative to `root`. Out: every file in them, sorted; what is not there is left out. */
function filesIn(root, paths) {
  return paths
    .flatMap((path) => {
      const stat = statSync(join(root, path), { throwIfNoEntry: false })
      if (stat === undefined) return []
      return stat.isDirectory() ? filesIn(root, readdirSync(join(root, path)).map((name) => `${path}/${name}`)) : [path]
    })
    .sort()
}

/** Out: one hash of names and contents, which changes when any file in `paths` comes, goes or changes. Takes about 20 ms for this house. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of filesIn(root, paths)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
