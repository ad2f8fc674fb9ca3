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
  const contains = figures.map(({ elements }) => withOnes(size, elements))
  const worths = Float64Array.from(figures, ({ worth }) => worth)
  let all = starts.map((elements) => newBlock([...elements], contains))
  for (const { places } of all) forgetHidden(places, worths)
  for (let next = all.find(({ isSettled }) => !isSettled); next; next = all.find(({ isSettled }) => !isSettled)) {
    const block: Block = next
    const isGood = isSafe(block.elements)
    const hesitates = isGood && isHesitant(block.elements) && chance() < growsAnyway
    const partner = isGood && !hesitates ? null : bestPartner(block, all, worths)
    if (!partner) {
      block.isSettled = true
      block.isWithheld = !isGood || hesitates
      continue
    }
    const grown = newBlock([...block.elements, ...partner.elements].toSorted((one, other) => one - other), contains)
    forgetHidden(grown.places, worths)
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

function withOnes(size: number, elements: readonly number[]): Uint8Array {
  const ones = new Uint8Array(size)
  for (const element of elements) ones[element] = 1
  return ones
}

/** A figure that a block has a part of is hidden already: it costs nothing more. */
function forgetHidden(places: Uint8Array, worths: Float64Array): void {
  for (let index = 0; index < places.length; index += 1) if (places[index] === partly) worths[index] = 0
}

/** The block that hides least of worth when it is joined to this one; of equals the smallest. */
function bestPartner(block: Block, all: readonly Block[], worths: Float64Array): Block | null {
  let best: Block | null = null
  let least = Infinity
  for (const partner of all) {
    if (partner === block) continue
    const cost = costOf(block.places, partner.places, worths, least)
    if (cost < least || (cost === least && best !== null && partner.elements.length < best.elements.length)) {
      best = partner
      least = cost
    }
  }
  return best
}

/** What is hidden when two are joined, as far as it is not more than `most`. The innermost of all that is done here: a plain loop. */
function costOf(one: Uint8Array, other: Uint8Array, worths: Float64Array, most: number): number {
  let cost = 0
  for (let index = 0; index < worths.length && cost <= most; index += 1) if (one[index] !== other[index]) cost += worths[index] ?? 0
  return cost
}

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
