/** Takes a person to a place on the page: focus and just as much scrolling as is needed. Does nothing when the place is gone. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId)
  if (!element) return
  if (!element.hasAttribute('tabindex') && !element.matches('button, input, textarea, select, summary, a[href]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
