import type { Page } from 'playwright-core'
import { accessibleTree, type AccessibleNode } from './accessible-tree.ts'
import { empty, fields, here, level, namelessAreSilent, points, saidWhole, spokenRoles, spokenStates } from './spoken-words.ts'

/** What a screen reader reads of a page from top to bottom: a line for each stop, indented by what it stands in. */
export async function readAloud(page: Page): Promise<string> {
  const tree = await accessibleTree(page)
  const labels = namesOfFields(tree)
  return `${linesOf(tree, labels).join('\n')}\n`
}

/** A field says its own name: its label is not read once more before it. */
function namesOfFields(node: AccessibleNode): Set<string> {
  const names = new Set<string>()
  const look = (one: AccessibleNode) => {
    if (fields.includes(one.role) || ['checkbox', 'radio'].includes(one.role)) names.add(one.name.trim())
    one.children.forEach(look)
  }
  look(node)
  return names
}

/** The node's own line, when it has one, and the lines of what it holds. */
function linesOf(node: AccessibleNode, labels: Set<string>): string[] {
  if (node.isFleeting) return []
  if (saidWhole.includes(node.role)) return [phraseOf(node)]
  if (node.role === 'heading') return [[`${spokenRoles['heading']} ${level(node.property('level') ?? '')}`, insideOf(node, labels).join(' ')].join(', ')]
  const inside = insideOf(node, labels)
  const said = node.role in spokenRoles ? phraseOf(node) : ''
  if (said === '') return inside.map((line, index) => (index === 0 && node.isCurrent ? `${line}, ${here}` : line))
  return [said, ...inside.map((line) => `  ${line}`)]
}

/** The lines of all that a node holds; pieces of text on one line are read as one. */
function insideOf(node: AccessibleNode, labels: Set<string>): string[] {
  const lines: string[] = []
  let run = ''
  const end = () => {
    const text = run.replace(/\s+/g, ' ').trim()
    if (text !== '' && !(node.role === 'LabelText' && labels.has(text))) lines.push(text)
    run = ''
  }
  const take = (child: AccessibleNode) => {
    if (child.role === 'StaticText') run += child.name
    else if (['ListMarker', 'LineBreak'].includes(child.role)) run += ' '
    else if (child.role === 'link' && run.trim() !== '') run += ` ${phraseOf(child)} `
    else if (isOnlyMarkup(child)) child.children.forEach(take)
    else {
      end()
      lines.push(...linesOf(child, labels))
    }
  }
  node.children.forEach(take)
  end()
  return lines
}

const isOnlyMarkup = ({ role, isInline }: AccessibleNode) => isInline && ['none', 'generic', 'strong', 'emphasis', 'mark', 'time'].includes(role)

/** "knapp, Släpp in Mona" and all that is said with it. */
function phraseOf(node: AccessibleNode): string {
  const { role } = node
  const name = node.name.trim()
  if (name === '' && namelessAreSilent.includes(role)) return ''
  const kind = role === 'list' ? `${spokenRoles['list']} ${points(itemsIn(node))}` : spokenRoles[role]
  const value = fields.includes(role) ? node.value.trim() || empty : ''
  const states = spokenStates.filter(([property, given]) => node.property(property) === given).map(([, , said]) => said)
  // What stands on the page beside it is read there.
  const description = node.describedBy.length > 0 ? '' : node.description.trim()
  return [kind, name, value, ...states, description, node.isCurrent ? here : ''].filter((part) => part !== undefined && part !== '').join(', ')
}

const itemsIn = (node: AccessibleNode): number => node.children.reduce((count, child) => count + (child.role === 'listitem' ? 1 : child.role === 'none' ? itemsIn(child) : 0), 0)
