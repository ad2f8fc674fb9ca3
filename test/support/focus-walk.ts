import type { Page } from 'playwright-core'

/**
 * Goes through the page with Tab, once round. Out: each place where the focus can not be seen, because nothing is drawn round it
 * or because it lies under what stands still. Lengths and lines count, not colours: colours are the reader's own in forced colours.
 */
export async function walkWithTab(page: Page, limit = 300): Promise<string[]> {
  await page.evaluate(rememberUnfocused)
  const faults: string[] = []
  for (let pressed = 0; pressed < limit; pressed += 1) {
    await page.keyboard.press('Tab')
    const { isRound, fault } = await page.evaluate(lookAtFocus)
    if (isRound) return faults
    if (fault !== null) faults.push(fault)
  }
  return [...faults, 'Tab never comes round']
}

declare global {
  interface Window {
    focusWalk: { linesOf: (element: Element) => string; unfocused: Map<Element, string>; seen: Set<Element> }
  }
}

/** What is drawn round everything that can take focus, before it has it. */
function rememberUnfocused() {
  const lines = (element: Element | null, part: string) => {
    if (!element) return ''
    const { outlineStyle, outlineWidth, outlineOffset, borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, borderBottomColor, display, transform } = getComputedStyle(element, part)
    const outline = outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineOffset}`
    return [outline, borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, borderBottomColor, display, transform].join(' ')
  }
  const linesOf = (element: Element) => [element, element.parentElement, element.nextElementSibling].flatMap((one) => ['', '::before', '::after'].map((part) => lines(one, part))).join('|')
  ;(document.activeElement as HTMLElement | null)?.blur()
  const able = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')
  window.focusWalk = { linesOf, unfocused: new Map([...able].map((one) => [one, linesOf(one)])), seen: new Set() }
}

async function lookAtFocus(): Promise<{ isRound: boolean; fault: string | null }> {
  const { linesOf, unfocused, seen } = window.focusWalk
  const focused = document.activeElement
  // A date has several stops inside it: the first is ours, the others are the browser's own.
  if (focused && focused === [...seen].at(-1) && focused.matches('input[type="date"], input[type="time"]')) return { isRound: false, fault: null }
  if (!focused || focused === document.body || seen.has(focused)) return { isRound: true, fault: null }
  seen.add(focused)
  const name = focused.outerHTML.replace(/\s+/g, ' ').slice(0, 140)
  if (linesOf(focused) === unfocused.get(focused)) return { isRound: false, fault: `nothing shows the focus on ${name}` }
  const isOnTop = () => {
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]] as const
    return points.some(([x, y]) => {
      const found = document.elementFromPoint(x, y)
      // A sign drawn on a field lies beside it; what stands still over the page hides it.
      const isSign = found?.parentElement === focused.parentElement && !['fixed', 'sticky'].includes(getComputedStyle(found!).position)
      return found !== null && (focused.contains(found) || found.contains(focused) || isSign)
    })
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  // What is far away is scrolled to with the next frames.
  for (let waited = 0; waited < 10 && !isOnTop(); waited += 1) await frame()
  return { isRound: false, fault: isOnTop() ? null : `the focus is hidden on ${name}` }
}
