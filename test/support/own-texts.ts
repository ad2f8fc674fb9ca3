import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import type { OwnText } from './own-text.ts'
import { textsOutsideCode } from './texts-outside-code.ts'

/** Every file with words for people. The language is the folder's, or of the property they stand under. */
const homes = ['client/text', 'server/core/letters/sentences', 'server/core/meeting-forms', 'server/delivery/notices/words', 'server/http', 'server/store', 'server/core/plain-language/rules', 'server/core/follow-up', 'server/core/plain-language/glossary', 'server/demo/meetings', 'server/demo/difficult', 'server/register-page.ts', 'server/authorities/catalogue/column-words.ts']
/** What people write in the demo stands in no language's folder: they write in Swedish. So does a file of the catalogue. */
const inSwedish = 'server/demo'
const ofFile = 'server/authorities/catalogue'

type Language = OwnText['language']

/** What stands in a slot, by the end of its name; a person where nothing else fits. */
const filled: [RegExp, Record<Language, string>][] = [
  [/(count|minutes?|seconds?|total|length|size|number|from|to)$/iu, { sv: '3', en: '3' }],
  [/^(when|by)$/u, { sv: 'senast torsdag 3 december', en: 'by Thursday 3 December' }],
  [/(day|date)$/iu, { sv: 'torsdag 3 december', en: 'Thursday 3 December' }],
  [/^clock$/iu, { sv: 'klockan 13.30', en: '13:30' }],
  [/^(time|at)$/iu, { sv: '13.30', en: '13:30' }],
  [/^names$/u, { sv: 'Annas', en: 'Anna’s' }],
]
const slotWord = (name: string, language: Language): string => filled.find(([pattern]) => pattern.test(name))?.[1][language] ?? 'Anna'

/** All texts of our own, as the reader meets them; a template's pieces stand in the text around them. */
export function ownTexts(): OwnText[] {
  return [...homes.flatMap((home) => (statSync(home).isFile() ? textsIn(home) : textsInFolder(home))), ...textsOutsideCode()]
}

const textsInFolder = (home: string): OwnText[] =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !isOfOthers(path))
      .sort()
      .flatMap((path) => textsIn(join(home, path)))

/** What is looked for in the words that people write is no text of ours. */
const isOfOthers = (path: string) => path.endsWith('loss-words.ts')

function textsIn(path: string): OwnText[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const ofFolder = path.split(sep).find((part): part is Language => part === 'sv' || part === 'en')
  const found: OwnText[] = []
  const visit = (node: ts.Node, language: Language | undefined) => {
    if (ts.isImportDeclaration(node) || isImporting(node) || isListOfWords(node) || ts.isTypeNode(node) || ts.isRegularExpressionLiteral(node) || ts.isThrowStatement(node)) return
    const text = isText(node) && language !== undefined ? textOf(node, language) : null
    if (language !== undefined && text !== null && /\p{L}{2}/u.test(text) && (ofFolder !== undefined || !path.startsWith(inSwedish) || / /u.test(text.trim()))) {
      found.push({ place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, language, text, ...(ofFolder === undefined && path.startsWith(inSwedish) && !isUnderLanguage(node) ? { isOfPeople: true as const } : {}) })
    }
    if (text === null || !ts.isTemplateExpression(node)) ts.forEachChild(node, (child) => visit(child, ofFolder ?? languageOf(child) ?? language))
  }
  visit(source, ofFolder ?? (path.startsWith(inSwedish) || path.startsWith(ofFile) ? 'sv' : undefined))
  return found
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.TemplateExpression | ts.NoSubstitutionTemplateLiteral =>
  ts.isTemplateExpression(node) || ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && !isName(node))

/** `'och att'.split(' ')`, or a part of a pattern. */
const isListOfWords = (node: ts.Node) => (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'split') || (ts.isTaggedTemplateExpression(node) && node.tag.getText().endsWith('raw'))

const isImporting = (node: ts.Node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword

/** A property's name or a compared code is no text. */
const isName = (node: ts.Node) => (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isBinaryExpression(node.parent) || ts.isElementAccessExpression(node.parent)

const isUnderLanguage = (node: ts.Node): boolean => !ts.isSourceFile(node) && (languageOf(node) !== undefined || isUnderLanguage(node.parent))

const languageOf = (node: ts.Node): Language | undefined =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && (node.name.text === 'sv' || node.name.text === 'en') ? node.name.text : undefined

function textOf(node: ts.StringLiteral | ts.TemplateExpression | ts.NoSubstitutionTemplateLiteral, language: Language): string {
  const text = ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map((span) => wordsOf(span.expression, language) + span.literal.text).join('') : node.text
  return text.replace(/\{(\w+)\}/g, (_, name: string) => slotWord(name, language))
}

/** What an expression puts in: the first of its own words, else something of its name's kind. */
function wordsOf(expression: ts.Expression, language: Language): string {
  const literals: string[] = []
  const seek = (node: ts.Node) => {
    if (isText(node)) literals.push(textOf(node, language))
    else ts.forEachChild(node, seek)
  }
  seek(expression)
  const last = expression.getText().split(/[^\p{L}]+/u).filter((part) => part !== '').at(-1) ?? ''
  return literals.find((text) => /\p{L}/u.test(text)) ?? slotWord(last, language)
}
