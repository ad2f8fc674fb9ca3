/** A press longer than this is no press of a button, and news can wait no longer. */
export const longestPressMs = 400

let isPressed = false
let timer: ReturnType<typeof setTimeout> | undefined
const waiting: (() => void)[] = []

/** Does it at once, or when the finger or the mouse button that is down has come up: nothing moves on the page between a press and what it was meant for. */
export function whenStill(tell: () => void): void {
  if (isPressed) waiting.push(tell)
  else tell()
}

/** Watches the presses on a page. */
export function watchPresses(page: EventTarget): void {
  const letGoIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(letGo, ms)
  }
  const press = () => {
    isPressed = true
    letGoIn(longestPressMs)
  }
  page.addEventListener('pointerdown', press, true)
  // The click comes in the same breath, after this.
  for (const end of ['pointerup', 'pointercancel']) page.addEventListener(end, () => letGoIn(0), true)
}

function letGo() {
  isPressed = false
  for (const tell of waiting.splice(0)) tell()
}

// Programmes that sit in a meeting without a page have nobody who presses.
if ('addEventListener' in globalThis) watchPresses(globalThis)
