/**
 * In the page. Out: what has words and looks as no other does, by the colours, the type and the place of it and of all it stands in: of each
 * look the first and the last, for one of them may lie under something. What lies out of the flow is there each, and so is every link.
 */
export function oneOfEachLook(): Element[] {
  type Look = { id: number; isAfloat: boolean }
  const known = new Map<Element, Look>()
  const ids = new Map<string, number>()
  const lookOf = (one: Element): Look => {
    const before = known.get(one)
    if (before) return before
    const around = one.parentElement && lookOf(one.parentElement)
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, position, textShadow, filter, mixBlendMode } = getComputedStyle(one)
    const own = [around?.id, one.nodeName, one.matches(':disabled'), color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, position, textShadow, filter, mixBlendMode].join('|')
    const id = ids.get(own) ?? ids.size
    ids.set(own, id)
    const look = { id, isAfloat: around?.isAfloat === true || !['static', 'relative'].includes(position) }
    known.set(one, look)
    return look
  }
  const hasWords = (one: Element) => one.matches('a[href], input, select, textarea') || [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '')
  const seen = [...document.querySelectorAll('body *')].filter((one) => hasWords(one) && one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  const first = new Map<number, Element>()
  const last = new Map<number, Element>()
  for (const one of seen) {
    const { id } = lookOf(one)
    if (!first.has(id)) first.set(id, one)
    last.set(id, one)
  }
  return [...new Set([...first.values(), ...last.values(), ...seen.filter((one) => one.matches('a[href]') || lookOf(one).isAfloat)])]
}
