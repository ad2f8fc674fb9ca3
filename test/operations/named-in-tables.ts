import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './container-file.ts'

/** The number of every rule of every room of the server. */
export const rules: ReadonlySet<string> = new Set(
  readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('RULES.md'))
    .flatMap((name) => [...readFileSync(join(root, 'server', name), 'utf8').matchAll(/^- ([A-Z]+-\d+): /gm)].map(([, id]) => id!)),
)
export const filesIn = (cell: string) => [...cell.matchAll(/`((?:server|test)\/[\w./-]+)`/g)].map(([, name]) => name!)
export const rulesIn = (cell: string) => [...cell.matchAll(/\b[A-Z]+-\d+\b/g)].map(([id]) => id)
