import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './container-file.ts'

/** Every source file in these folders, by its name from the top. */
export function parsedIn(...folders: string[]): Map<string, ts.SourceFile> {
  const names = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)).filter((name) => /\.(tsx?|mjs)$/.test(name))
  return new Map(names.map((name) => [name, parsed(name, readFileSync(join(root, name), 'utf8'))]))
}

export const parsed = (name: string, text: string): ts.SourceFile => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** Every node of a file, from its beginning. */
export function nodesOf(file: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const add = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, add)
  }
  add(file)
  return nodes
}
