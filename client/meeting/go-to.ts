/** Takes a person to a place on the page: focus and just as much scrolling as is needed, to a heading with all that it stands over. Does nothing when the place is gone. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId)
  if (!element) return
  if (!element.hasAttribute('tabindex') && !element.matches('button, input, textarea, select, summary, a[href]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  const whole = element.matches('h2, h3') ? element.closest('article, [role="group"], section') : null
  whole?.scrollIntoView({ block: 'nearest' })
  element.scrollIntoView({ block: 'nearest' })
}

/** The same when the page has been drawn again: for whoever pressed a button that is gone by then. */
export const goToSoon = (elementId: string): void => void requestAnimationFrame(() => requestAnimationFrame(() => goTo(elementId)))
