import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp'

type Element = AST.Element | AST.CharacterClassElement
type Attack = { before: string; pump: string }

/** What a set of signs is tried with, beside those that stand in the pattern itself. */
const usual = 'a1 A.,-\n\t\u2028"(/:åé🙂_\u0000'
/** A text that is as good as nowhere in a pattern, to make what came before fail. */
const ends = ['', '\u0001', '\n', '!', ' a']

/** Texts that could make this pattern take long, each a part that is said over and over: what stands before something repeated, and what it repeats. */
export function attacksOn(pattern: RegExp): ((length: number) => string)[] {
  const tree = parseRegExpLiteral(pattern)
  const signs = [...new Set([...pattern.source.replaceAll(/\\u\{?[\dA-Fa-f]+\}?|\\./g, ''), ...usual])]
  const found = new Map<string, Attack>()
  for (const quantifier of quantifiersIn(tree.pattern)) {
    const before = beforeIt(quantifier, signs, pattern.flags)
    for (const pump of examplesOf(quantifier.element, signs, pattern.flags)) if (pump !== '') found.set(`${before}\n${pump}`, { before, pump })
  }
  const all = [...found.values()].slice(0, 60)
  return all.flatMap(({ before, pump }) => [...ends.map((end) => (length: number) => before + repeated(pump, length) + end), (length: number) => repeated(before + pump, length), ...(before === '' ? [] : [(length: number) => repeated(before, length)])])
}

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Those that may repeat more than a few times. */
function quantifiersIn(node: AST.Node): AST.Quantifier[] {
  const inside = 'alternatives' in node ? node.alternatives : node.type === 'Alternative' ? node.elements : node.type === 'Quantifier' ? [node.element] : []
  return [...(node.type === 'Quantifier' && node.max >= 5 ? [node] : []), ...inside.flatMap(quantifiersIn)]
}

function beforeIt(node: AST.Node, signs: readonly string[], flags: string): string {
  const { parent } = node as { parent: AST.Node | null }
  if (parent === null || parent.type === 'Pattern' || parent.type === 'RegExpLiteral') return ''
  const here = parent.type === 'Alternative' ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)).map((one) => examplesOf(one, signs, flags)[0] ?? '').join('') : ''
  return beforeIt(parent, signs, flags) + here
}

/** A few texts that match, none where there is none among the signs. */
function examplesOf(node: Element, signs: readonly string[], flags: string): string[] {
  if (node.type === 'Quantifier') return examplesOf(node.element, signs, flags).map((one) => one.repeat(Math.max(1, node.min)))
  if (node.type === 'Group' || node.type === 'CapturingGroup') return node.alternatives.slice(0, 4).flatMap((one) => inOne(one, signs, flags)).slice(0, 4)
  if (node.type === 'Assertion') return node.kind === 'lookbehind' && !node.negate ? node.alternatives.slice(0, 1).flatMap((one) => inOne(one, signs, flags)) : ['']
  if (node.type === 'Backreference') return ['']
  const one = new RegExp(`^${node.raw}$`, flags.replaceAll(/[gy]/g, ''))
  return signs.filter((sign) => one.test(sign)).slice(0, 3)
}

/** One after another, each with its first or its second example. */
const inOne = ({ elements }: AST.Alternative, signs: readonly string[], flags: string): string[] => {
  const all = elements.map((one) => examplesOf(one, signs, flags))
  return [0, 1].map((at) => all.map((few) => few[at] ?? few[0] ?? '').join(''))
}
