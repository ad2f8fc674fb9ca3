import ts from 'typescript'
import { expect, it } from 'vitest'
import { nodesOf, parsed, parsedIn } from './parsed.ts'

const files = parsedIn('server', 'client', 'manifest')
const setsMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment', 'srcdoc', 'srcDoc']

/** Where a text becomes markup of a page, or code. */
function madeOfText(file: ts.SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    const isMarkup = ts.isIdentifier(node) && setsMarkup.includes(node.text)
    const isCode = (ts.isCallExpression(node) || ts.isNewExpression(node)) && /^(?:(?:globalThis|window)\.)?(?:eval|Function)$|^document\.write(?:ln)?$/.test(node.expression.getText())
    return isMarkup || isCode ? [`${file.fileName} ${node.getText()}`] : []
  })
}

it('no text becomes code, nor markup of a page, anywhere in the product', () => {
  expect([...files.values()].flatMap(madeOfText)).toEqual([])
  expect(['element.innerHTML = said', '<p dangerouslySetInnerHTML={{ __html: said }} />', 'eval(said)', 'new Function(said)', 'document.write(said)'].map((code) => madeOfText(parsed('a.tsx', code)).length)).toEqual([1, 1, 1, 1, 1])
})

it('programs are started by our own database and by what installs us alone, and by no shell', () => {
  const starting = [...files].filter(([, file]) => file.statements.some((one) => ts.isImportDeclaration(one) && /['"](?:node:)?child_process['"]/.test(one.moduleSpecifier.getText())))
  expect(starting.map(([name]) => name).filter((name) => !/^server\/(?:store\/postgres|bootstrap)\//.test(name))).toEqual([])
  expect(starting.length).toBeGreaterThan(0)
  const ofServer = starting.filter(([name]) => name.startsWith('server/store/'))
  expect(ofServer.flatMap(([, file]) => nodesOf(file)).filter((node) => (ts.isCallExpression(node) && /^exec(?:Sync)?$/.test(node.expression.getText())) || (ts.isPropertyAssignment(node) && node.name.getText() === 'shell')).map((node) => node.getText())).toEqual([])
})
