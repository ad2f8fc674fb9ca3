import ts from 'typescript'
import { nodesOf } from './parsed.ts'

/** The first argument of what sends text to the database as it stands; the tag `sql` of kysely makes a parameter of whatever it is given. */
const sendsText = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) ? callee.name.text === 'query' || (['raw', 'lit'].includes(callee.name.text) && ['sql', 'CompiledQuery'].includes(callee.expression.getText())) : ts.isIdentifier(callee) && ['copyTo', 'copyFrom'].includes(callee.text)

/** What stands where text goes to the database and is not fixed when the program is written: of each, its code. */
export function madeTextIn(file: ts.SourceFile, fileOf: (imported: string) => ts.SourceFile | undefined): string[] {
  const found: string[] = []
  for (const node of nodesOf(file)) {
    if (!ts.isCallExpression(node) || !sendsText(node.expression)) continue
    const [text] = node.arguments
    if (text && !isFixed(text, fileOf)) found.push(text.getText())
  }
  return found
}

/** Whether it is the same whatever anybody writes: put together of texts of ours, or of names that are quoted by the library of the database. */
function isFixed(node: ts.Expression, fileOf: (imported: string) => ts.SourceFile | undefined): boolean {
  const fixed = (one: ts.Expression) => isFixed(one, fileOf)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isNumericLiteral(node)) return true
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => fixed(expression))
  if (ts.isConditionalExpression(node)) return fixed(node.whenTrue) && fixed(node.whenFalse)
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return fixed(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(fixed)
  if (ts.isObjectLiteralExpression(node)) return node.properties.every((one) => isFixedIn(one, fixed))
  if (ts.isCallExpression(node)) return ['escapeIdentifier', 'escapeLiteral'].includes(node.expression.getText()) || isJoined(node, fixed) || sendsText(node.expression)
  return ts.isIdentifier(node) && namedIn(node, node.getSourceFile(), fileOf)
}

/** Of a query as an object its text is. */
function isFixedIn(one: ts.ObjectLiteralElementLike, fixed: (one: ts.Expression) => boolean): boolean {
  if (ts.isShorthandPropertyAssignment(one)) return one.name.text !== 'text'
  return ts.isSpreadAssignment(one) ? fixed(one.expression) : ts.isPropertyAssignment(one) && (one.name.getText() !== 'text' || fixed(one.initializer))
}

const isJoined = ({ expression: callee }: ts.CallExpression, fixed: (one: ts.Expression) => boolean) => ts.isPropertyAccessExpression(callee) && callee.name.text === 'join' && fixed(callee.expression)

/** A name that is given to one thing in the file, for good, or in the file that it comes from. */
function namedIn(name: ts.Identifier, file: ts.SourceFile, fileOf: (imported: string) => ts.SourceFile | undefined): boolean {
  const given = nodesOf(file).filter((node) => (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && node.name.getText() === name.text) as (ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement)[]
  if (given.length > 0) return given.every((one) => isGivenFixed(ts.isBindingElement(one) ? one.parent.parent : one, fileOf))
  const imported = file.statements.find((one): one is ts.ImportDeclaration => ts.isImportDeclaration(one) && one.getText().includes(name.text))
  const from = imported && fileOf((imported.moduleSpecifier as ts.StringLiteral).text)
  return from !== undefined && namedIn(name, from, fileOf)
}

/** Once for all, also where it is one of several that are named together; or one after another of a list of ours. */
function isGivenFixed(one: ts.Node, fileOf: (imported: string) => ts.SourceFile | undefined): boolean {
  if (!ts.isVariableDeclaration(one) || (one.parent.flags & ts.NodeFlags.Const) === 0) return false
  const [given, around] = [one.initializer, one.parent.parent]
  if (given) return (!ts.isObjectBindingPattern(one.name) || ts.isObjectLiteralExpression(given)) && isFixed(given, fileOf)
  return ts.isForOfStatement(around) && isFixed(around.expression, fileOf)
}
