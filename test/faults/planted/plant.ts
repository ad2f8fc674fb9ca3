import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Bug } from './bugs.ts'

/** How often the line that a bug changes stands in its file: once, or the bug is nobody's any more. */
export const standsIn = ({ file, from }: Bug): number => readFileSync(resolve(file), 'utf8').split(from).length - 1

/** Puts the bug into its file while it is loaded: on the disk nothing changes, and the product knows nothing of it. */
export function planted(bug: Bug): Plugin {
  const path = resolve(bug.file)
  return {
    name: 'planted-bug',
    enforce: 'pre',
    load(id) {
      const [file, query = ''] = id.split('?')
      if (file !== path) return null
      const code = readFileSync(path, 'utf8').replace(bug.from, () => bug.to)
      return query.includes('raw') ? `export default ${JSON.stringify(code)}` : { code, moduleType: 'ts' }
    },
  }
}
