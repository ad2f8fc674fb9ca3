import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'

/** Its code is the one that is kept for languages somebody made up. */
export const madeUp = 'art'

const letters = 'אבגדהוזחטיכלמנסעפצקרשת'
const latin = 'abcdefghijklmnopqrstuvwxyzåäö'

/** Our Swedish in the letters of the made-up language, which runs from right to left; `{slots}` and escapes stay. */
export const inMadeUp = (text: string): string =>
  text.replace(/\{\w+\}|\\u[0-9a-f]{4}|\\[a-z]|\p{L}/gu, (piece) => (piece.length > 1 ? piece : (letters[latin.indexOf(piece.toLowerCase()) % letters.length] ?? piece)))

/** Every text in a file in the made-up language; names of properties and of files stay. */
function translate(path: string) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const pieces: [number, number][] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isRegularExpressionLiteral(node) || ts.isBinaryExpression(node)) return
    if (ts.isStringLiteral(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) pieces.push([node.getStart() + 1, node.end - 1])
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) pieces.push([node.getStart() + 1, node.end - 1])
    ts.forEachChild(node, visit)
  }
  visit(source)
  let text = source.text
  for (const [from, to] of pieces.toReversed()) text = text.slice(0, from) + inMadeUp(text.slice(from, to)) + text.slice(to)
  writeFileSync(path, text)
}

function change(path: string, ...changes: [RegExp, string][]) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, changes.reduce((changed, [pattern, to]) => {
    if (!pattern.test(changed)) throw new Error(`${path} holds nothing like ${pattern}.`)
    return changed.replace(pattern, to)
  }, text))
}

/** A home of texts gets one folder more: the Swedish one, translated. */
function addFolder(home: string) {
  cpSync(join(home, 'sv'), join(home, madeUp), { recursive: true })
  for (const name of readdirSync(join(home, madeUp), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const path = join(home, madeUp, name)
    if (!/(^|\/)(language|formats)\.ts$/.test(name)) translate(path)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\bsv(?=[A-Z])/g, madeUp))
  }
}

/** A copy of the product that speaks one language more, built. Out: the server's file to run, how to run a program of the copy, and how to take it away. */
export async function productWithMadeUp() {
  const home = mkdtempSync(join(tmpdir(), 'sampratad-third-'))
  for (const part of ['client', 'server', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts']) cpSync(resolve(part), join(home, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  const [text, sentences, pages] = [join(home, 'client/text'), join(home, 'server/core/letters/sentences'), join(home, 'server/http/words')]
  for (const each of [text, sentences, pages]) addFolder(each)
  change(join(text, madeUp, 'language.ts'), [/'ltr'/, "'rtl'"], [/'sv-SE'/, "'he-IL'"])
  change(join(sentences, madeUp, 'formats.ts'), [/'sv-SE'/, "'he-IL'"])
  change(join(sentences, madeUp, 'page.ts'), [/direction: '.*'/, "direction: 'rtl'"])
  // Its name, where the README says.
  change(join(home, 'server/core/meeting/languages.ts'), [/'en'\] as const/, `'en', '${madeUp}'] as const`])
  change(join(text, 'words.ts'), [/^(import .*sv\/language.*)$/m, `$1\nimport { language as madeUp } from './${madeUp}/language.ts'`], [/sv: swedish,/, `sv: swedish, ${madeUp}: madeUp,`])
  for (const each of [sentences, pages]) for (const name of readdirSync(each).filter((file) => file.endsWith('-by-language.ts'))) enterByName(join(each, name))
  change(join(home, 'server/http/referring/referring-words.ts'), [/^(import .*words\/en\/referring.*)$/m, `$1\nimport { referring as madeUp } from '../words/${madeUp}/referring.ts'`], [/\{ sv, en \}/, `{ sv, en, ${madeUp}: madeUp }`])
  const terms = join(home, 'server/core/plain-language/glossary/terms')
  for (const name of readdirSync(terms)) change(join(terms, name), [/\ben: ('(?:[^'\\]|\\.)*')/g, `en: $1, ${madeUp}: $1`])
  // A plain copy: what is built from it is what anybody who adds a language builds.
  const vite = (...args: string[]) => promisify(execFile)(process.execPath, [resolve('node_modules/vite/bin/vite.js'), ...args, '--logLevel', 'warn'], { cwd: home, env: { ...process.env, NODE_ENV: 'production' } })
  await vite('build')
  await vite('build', '--ssr', 'server/main.ts', '--outDir', join(home, 'dist/server'))
  renameSync(join(home, 'dist/server/main.js'), join(home, 'dist/server/main.mjs'))
  return { home, file: join(home, 'dist/server/main.mjs'), remove: () => rmSync(home, { recursive: true, force: true }) }
}

/** Wherever English stands, the made-up language stands beside it. */
function enterByName(path: string) {
  change(path, [/^import \{ en\w+ \} from '\.\/en\/.*$/gm, '$&\n$&'], [/ en: (.*) \}$/m, ` en: $1, ${madeUp}: $1 }`])
  const lines = readFileSync(path, 'utf8').split('\n')
  const named = (line: string) => line.replace(/\ben(?=[A-Z])/g, madeUp).replace('./en/', `./${madeUp}/`)
  writeFileSync(path, lines.map((line, at) => (line.startsWith('import') && line === lines[at - 1] ? named(line) : line.replace(new RegExp(`${madeUp}: .*`), named))).join('\n'))
}
