import type { Page } from 'playwright-core'

/**
 * What is not laid out as it should be: the page scrolls sideways, text hangs out of its box or is cut off, two texts or two things
 * to press lie on each other, a word of ordinary length is broken. Empty when all is well. Looks at the page as it stands, whole, not only at what is in view.
 */
export function layoutFaults(page: Pick<Page, 'evaluate'>, { mayBreakWords = false } = {}): Promise<string[]> {
  return page.evaluate((mayBreak) => {
    type Box = { left: number; right: number; top: number; bottom: number; width: number; height: number }
    type Text = { says: string; box: Box; holder: Element; layer: Element | null }
    const faults = new Set<string>()
    const fault = (what: string, element: Element, says = '') => faults.add(`${what}: ${says.slice(0, 40)} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`)
    const { clientWidth, scrollWidth } = document.documentElement

    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    /** Asked for once an element: a page has few elements and many words. */
    const once = <Known>(find: (element: Element) => Known) => {
      const known = new Map<Element, Known>()
      const get = (element: Element): Known => {
        if (!known.has(element)) known.set(element, find(element))
        return known.get(element)!
      }
      return get
    }
    const styleOf = once((element) => {
      const { clipPath, display, overflowX, overflowY, position } = getComputedStyle(element)
      return { clipPath, display, overflowX, overflowY, position }
    })
    const edgesOf = once((element): Box => element.getBoundingClientRect())
    const above = (element: Element) => element.parentElement
    /** Only for ears, or folded to a dot. */
    const isUnseen = once((element): boolean => styleOf(element).clipPath !== 'none' || edgesOf(element).width <= 1 || (above(element) !== null && isUnseen(above(element)!)))
    const layerOf = once((element): Element | null => (['sticky', 'fixed'].includes(styleOf(element).position) ? element : above(element) && layerOf(above(element)!)))
    const holderOf = once((element): Element => (/^(inline|contents)$/.test(styleOf(element).display) && above(element) ? holderOf(above(element)!) : element))
    const clippersOf = once((element): Element[] => {
      const further = above(element) ? clippersOf(above(element)!) : []
      return styleOf(element).overflowX === 'visible' && styleOf(element).overflowY === 'visible' ? further : [element, ...further]
    })

    /** Words that end on another line than they began; the longest have to, in the narrowest panel. A key (`code`) is no word. */
    const brokenWords = (node: Node): string[] =>
      [...(node.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,14}(?!\p{L})/gu)].flatMap(({ 0: word, index }) => {
        const [first, last] = [index, index + word.length - 1].map((at) => {
          const letter = document.createRange()
          letter.setStart(node, at)
          letter.setEnd(node, at + 1)
          return letter.getBoundingClientRect()
        })
        return first && last && first.width > 0 && last.top > first.bottom - 2 ? [word] : []
      })

    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || node.textContent?.trim() === '' || !isShown(parent) || isUnseen(parent) || parent.closest('option, script, style, noscript')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const holder = holderOf(parent)
      for (const word of mayBreak || parent.closest('code') ? [] : brokenWords(node)) fault('a short word is broken', holder, word)
      for (const box of range.getClientRects()) if (box.width > 0.5) texts.push({ says: node.textContent ?? '', box, holder, layer: layerOf(parent) })
    }

    for (const { says, box, holder } of texts) {
      const around = edgesOf(holder)
      const slack = box.height * 0.35
      if (box.right > clientWidth + 1 || box.left < -1) fault('text outside the page', holder, says)
      else if (box.right > around.right + 1.5 || box.left < around.left - 1.5) fault('text wider than its box', holder, says)
      else if (box.bottom > around.bottom + slack || box.top < around.top - slack) fault('text taller than its box', holder, says)
      for (const one of clippersOf(holder)) {
        const { overflowX, overflowY } = styleOf(one)
        const edge = edgesOf(one)
        if (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5)) fault('text cut off at the side', one, says)
        if (/hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + slack || box.top < edge.top - slack)) fault('text cut off below', one, says)
        if (/auto|scroll/.test(overflowX) && one !== document.documentElement && one !== document.body && one.scrollWidth > one.clientWidth + 1) fault('scrolls sideways in itself', one)
      }
    }
    if (scrollWidth > clientWidth) {
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5).at(-1)
      fault(`the page is ${scrollWidth} px wide in ${clientWidth}`, out ?? document.body)
    }

    const shared = (one: Box, other: Box) => ({
      width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
      height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    })
    texts.forEach((one, index) => {
      for (let next = index + 1; next < texts.length; next += 1) {
        const other = texts[next]!
        if (one.layer !== other.layer || one.holder === other.holder) continue
        const { width, height } = shared(one.box, other.box)
        if (width > 3 && height > 0.4 * Math.min(one.box.height, other.box.height)) fault(`text on text (${other.says.slice(0, 30)})`, one.holder, one.says)
      }
    })
    const pressed = [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]')].filter((one) => isShown(one) && !isUnseen(one))
    const boxes = pressed.map((element) => ({ element, box: edgesOf(element), layer: layerOf(element) }))
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        if (one.layer !== other.layer || one.element.contains(other.element)) continue
        const { width, height } = shared(one.box, other.box)
        if (width > 1 && height > 1) fault('two things to press on each other', one.element, other.element.textContent ?? '')
      }
    })
    return [...faults]
  }, mayBreakWords)
}

/** How many px of the window's height stand still at the top and the bottom while the rest scrolls. A column beside it covers nothing. */
export function stuckHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isAcross = (one: Element) => one.getBoundingClientRect().width > document.documentElement.clientWidth / 2
    const stuck = [...document.querySelectorAll('body *')].filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility() && isAcross(one))
    return stuck.filter((one) => !stuck.some((other) => other !== one && other.contains(one))).reduce((sum, one) => sum + one.getBoundingClientRect().height, 0)
  })
}

/** What moves for longer than an instant. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longestSeconds = (list: string) => Math.max(...list.split(',').map((one) => (one.trim().endsWith('ms') ? parseFloat(one) / 1000 : parseFloat(one))))
    const moving = (style: CSSStyleDeclaration) =>
      (style.transitionProperty !== 'none' && longestSeconds(style.transitionDuration) > 0.05) ||
      (style.animationName !== 'none' && longestSeconds(style.animationDuration) > 0.05) ||
      style.scrollBehavior === 'smooth'
    const found = [...document.querySelectorAll('*')].filter((one) => ['', '::before', '::after'].some((part) => moving(getComputedStyle(one, part))))
    return found.slice(0, 3).map((one) => `moves though asked not to: ${one.outerHTML.slice(0, 120)}`)
  })
}
