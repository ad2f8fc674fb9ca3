/** A figure that is offered: of which elements it is the sum, and what it is worth to show it. */
export type Figure = { elements: readonly number[]; worth: number }

type Growing = {
  size: number
  starts: readonly (readonly number[])[]
  figures: readonly Figure[]
  /** Whether the sum of these elements may be shown. */
  isSafe: (block: readonly number[]) => boolean
  /** Whether a block that is safe goes on growing, or is withheld where it can not, now and then, so that neither shows that it was not. */
  isHesitant: (block: readonly number[]) => boolean
  chance: () => number
}

/** `blocks` may be shown, and every sum of them; `withheld` and whatever has a part of it may not. */
export type Blocks = { blocks: number[][]; withheld: number[][] }

/** How often, for no other reason, a block grows though it need not. */
const growsAnyway = 1 / 16

const outside = 0
const partly = 1
const inside = 2
type Block = { elements: number[]; places: Uint8Array; isSettled: boolean; isWithheld: boolean }

/**
 * Joins elements until each block is safe. Which two are joined is told by which figures that would hide, and by nothing that
 * was counted; so who knows all the rules learns from the blocks no more than that each is safe.
 */
export function growBlocks({ size, starts, figures, isSafe, isHesitant, chance }: Growing): Blocks {
  const contains = figures.map(({ elements }) => Uint8Array.from({ length: size }, (_one, element) => (elements.includes(element) ? 1 : 0)))
  let all = starts.map((elements) => newBlock([...elements], contains))
  const hidden = figures.map((_one, index) => all.some(({ places }) => places[index] === partly))
  for (let next = all.find(({ isSettled }) => !isSettled); next; next = all.find(({ isSettled }) => !isSettled)) {
    const block: Block = next
    const isGood = isSafe(block.elements)
    const hesitates = isGood && isHesitant(block.elements) && chance() < growsAnyway
    const partner = isGood && !hesitates ? null : bestPartner(block, all, figures, hidden)
    if (!partner) {
      block.isSettled = true
      block.isWithheld = !isGood || hesitates
      continue
    }
    const grown = newBlock([...block.elements, ...partner.elements].toSorted((one, other) => one - other), contains)
    grown.places.forEach((place, index) => (hidden[index] ||= place === partly))
    all = all.map((one) => (one === block ? grown : one)).filter((one) => one !== partner)
  }
  return { blocks: all.filter(({ isWithheld }) => !isWithheld).map(({ elements }) => elements), withheld: all.filter(({ isWithheld }) => isWithheld).map(({ elements }) => elements) }
}

function newBlock(elements: number[], contains: readonly Uint8Array[]): Block {
  const places = Uint8Array.from(contains, (has) => {
    const found = elements.reduce((sum, element) => sum + (has[element] ?? 0), 0)
    return found === 0 ? outside : found === elements.length ? inside : partly
  })
  return { elements, places, isSettled: false, isWithheld: false }
}

/** The block that hides least of worth when it is joined to this one; of equals the smallest. */
function bestPartner(block: Block, all: readonly Block[], figures: readonly Figure[], hidden: readonly boolean[]): Block | null {
  let best: { partner: Block; cost: number } | null = null
  for (const partner of all) {
    if (partner === block) continue
    const cost = costOf(block, partner, figures, hidden)
    if (best === null || cost < best.cost || (cost === best.cost && partner.elements.length < best.partner.elements.length)) best = { partner, cost }
  }
  return best?.partner ?? null
}

const costOf = (block: Block, partner: Block, figures: readonly Figure[], hidden: readonly boolean[]): number =>
  figures.reduce((sum, { worth }, index) => sum + (hidden[index] || block.places[index] === partner.places[index] ? 0 : worth), 0)

/** Which blocks a figure is the sum of; null where it is not one, or has a part of what is withheld. */
export function partsOf(elements: readonly number[], { blocks, withheld }: Blocks): number[] | null {
  const wanted = new Set(elements)
  if (withheld.some((block) => block.some((element) => wanted.has(element)))) return null
  const parts: number[] = []
  for (const [index, block] of blocks.entries()) {
    const found = block.filter((element) => wanted.has(element)).length
    if (found > 0 && found < block.length) return null
    if (found > 0) parts.push(index)
  }
  return parts
}
