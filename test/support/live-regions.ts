import type { Page } from 'playwright-core'

declare global {
  interface Window {
    liveRegions: Map<Element, string[]>
  }
}

/** From now on the page remembers what its live regions have a screen reader say. To be called before the page is opened. */
export async function listenToLiveRegions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const regions = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]'
    const isPlace = (node: Node): node is HTMLElement => node instanceof HTMLElement
    window.liveRegions = new Map()
    const plain = (piece: Node) => ((isPlace(piece) ? piece.innerText : piece.textContent) ?? '').replace(/\s+/g, ' ').trim()
    const say = (region: Element, pieces: Node[]) => {
      // A status is said whole; another region only says what is new in it.
      const isWhole = region.matches('[role="status"], [role="alert"], [aria-atomic="true"]')
      const text = (isWhole ? [region] : pieces).map(plain).filter(Boolean).join(' ')
      if (text !== '' && region.checkVisibility()) window.liveRegions.set(region, [...(window.liveRegions.get(region) ?? []), text])
    }
    const changed = ({ target, addedNodes, type }: MutationRecord): (readonly [Element, Node])[] => {
      const region = (isPlace(target) ? target : target.parentElement)?.closest(regions)
      if (region) return (type === 'characterData' ? [target] : [...addedNodes]).map((piece) => [region, piece] as const)
      // An alert speaks when it comes; any other region must be there before.
      const alerts = [...addedNodes].filter(isPlace).flatMap((added) => [...(added.matches('[role="alert"]') ? [added] : []), ...added.querySelectorAll('[role="alert"]')])
      return alerts.map((alert) => [alert, alert] as const)
    }
    new MutationObserver((records) => {
      const told = new Map<Element, Node[]>()
      for (const [region, piece] of records.flatMap(changed)) told.set(region, [...(told.get(region) ?? []), piece])
      for (const [region, pieces] of told) say(region, pieces)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What the page has said by itself since this was last forgotten: for each live region its words in their order, the regions from the top. */
export function saidByItself(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    return [...window.liveRegions].sort(([one], [other]) => (isBefore(one, other) ? -1 : 1)).map(([, said]) => said)
  })
}

export const forgetWhatWasSaid = (page: Page): Promise<void> => page.evaluate(() => window.liveRegions.clear())
