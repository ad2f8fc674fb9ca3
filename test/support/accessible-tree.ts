import type { CDPSession, Page } from 'playwright-core'

/** An element or a piece of text as Chromium hands it to a screen reader. */
export type AccessibleNode = {
  /** `StaticText` for text; `none` for what only holds others. */
  role: string
  name: string
  description: string
  value: string
  /** Its own line on the page, or none: two words in boxes beside each other are no sentence. */
  isInline: boolean
  isCurrent: boolean
  /** Heard when it comes, and gone soon after: no part of the page to be read. */
  isFleeting: boolean
  children: AccessibleNode[]
  property: (name: string) => string | undefined
  /** Ids of what it is described by, where that stands on the page itself. */
  describedBy: number[]
  id: number | undefined
}

type Value = { value?: unknown; relatedNodes?: { backendDOMNodeId: number }[] }
type RawNode = {
  nodeId: string
  childIds?: string[]
  backendDOMNodeId?: number
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  value?: Value
  properties?: { name: string; value: Value }[]
}

/** The page as a screen reader gets it, from the browser itself. */
export async function accessibleTree(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page)
  try {
    const [{ nodes }, inline, root] = await Promise.all([session.send('Accessibility.getFullAXTree'), inlineOnes(session), session.send('DOM.getDocument', { depth: 0 })])
    const [current, fleeting] = await Promise.all([currentOnly, '[data-fleeting]'].map((selector) => matching(session, root.root.nodeId, selector)))
    const byId = new Map((nodes as RawNode[]).map((node) => [node.nodeId, node]))
    const build = (raw: RawNode): AccessibleNode => {
      const id = raw.backendDOMNodeId
      const property = (name: string) => raw.properties?.find((one) => one.name === name)?.value
      return {
        id,
        role: raw.ignored ? 'none' : String(raw.role?.value),
        name: textOf(raw.name),
        description: textOf(raw.description),
        value: textOf(raw.value),
        isInline: id === undefined || inline.has(id),
        isCurrent: id !== undefined && current!.has(id),
        isFleeting: id !== undefined && fleeting!.has(id),
        describedBy: (property('describedby')?.relatedNodes ?? []).map(({ backendDOMNodeId }) => backendDOMNodeId),
        property: (name) => (property(name) === undefined ? undefined : String(property(name)?.value)),
        children: (raw.childIds ?? []).flatMap((child) => byId.get(child) ?? []).map(build),
      }
    }
    return build((nodes as RawNode[])[0]!)
  } finally {
    await session.detach()
  }
}

/** Text keeps its outer spaces: they say whether two pieces are one sentence. */
const textOf = (value: Value | undefined) => String(value?.value ?? '').replace(/\s+/g, ' ')

/** What does not begin a line of its own, by the style it is drawn with. */
async function inlineOnes(session: CDPSession): Promise<Set<number>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] })
  const { nodes, layout } = documents[0]!
  const drawn = layout.nodeIndex.map((node, index) => [nodes.backendNodeId![node]!, strings[layout.styles[index]?.[0] ?? -1] ?? 'inline'] as const)
  return new Set(drawn.filter(([, display]) => display.startsWith('inline')).map(([id]) => id))
}

/** `aria-current` is said by every reader and is missing from what the protocol hands out. */
const currentOnly = '[aria-current]:not([aria-current="false"])'

async function matching(session: CDPSession, root: number, selector: string): Promise<Set<number>> {
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root, selector })
  const described = await Promise.all(nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId })))
  return new Set(described.map(({ node }) => node.backendNodeId))
}
