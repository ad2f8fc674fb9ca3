/** What the clock in the page saw, in ms since the navigation began. */
export type Clocked = {
  /** The button was there, enabled and painted. */
  shownMs: number
  /** A click on it had been heard: from here on the page can be used. */
  usableMs: number
  /** What the click changed stood on the page. */
  answeredMs: number | null
}

export type Watched = {
  /** What the button may say, or end with: a mark may stand before. */
  names: string[]
  /** Whether the click changes the button itself: what it says, or that it is pressed. */
  hasAnswer: boolean
  /** The button of the door, which is pressed first by who comes for the first time. */
  door: string | null
}

/**
 * Runs in the page before its own code, so it can use nothing from outside. Waits for the button, lets it be painted, clicks it once and says
 * when. The click waits in turn behind whatever the page is busy with, as a person's would.
 */
export function watchButton({ names, hasAnswer, door }: Watched) {
  const clocked: Clocked = { shownMs: 0, usableMs: 0, answeredMs: null }
  const isOn = (button: HTMLButtonElement) => !button.disabled && button.getAttribute('aria-disabled') !== 'true'
  const find = (mustBeOn: boolean) => [...document.querySelectorAll('button')].find((button) => names.some((name) => button.textContent.trim().endsWith(name)) && (!mustBeOn || isOn(button)))
  const stateOf = (button: HTMLButtonElement) => `${button.textContent} ${button.getAttribute('aria-pressed')}`
  const done = () => void (document.documentElement.dataset['clocked'] = JSON.stringify(clocked))

  const click = (button: HTMLButtonElement) => {
    clocked.shownMs = performance.now()
    const before = stateOf(button)
    window.addEventListener('click', () => (clocked.usableMs = performance.now()), { once: true })
    button.click()
    if (!hasAnswer) return done()
    const waiting = new MutationObserver(() => {
      const now = find(false)
      if (!now || stateOf(now) === before) return
      clocked.answeredMs = performance.now()
      waiting.disconnect()
      done()
    })
    waiting.observe(document, { attributes: true, childList: true, subtree: true, characterData: true })
  }

  const looking = new MutationObserver(look)
  looking.observe(document, { childList: true, subtree: true })
  let isAtDoor = door !== null
  function look() {
    if (isAtDoor) {
      const enter = [...document.querySelectorAll('button')].find((button) => isOn(button) && button.textContent.trim() === door)
      isAtDoor = enter === undefined
      return enter?.click()
    }
    const button = find(true)
    if (!button) return
    looking.disconnect()
    requestAnimationFrame(() => setTimeout(() => click(button)))
  }
}
