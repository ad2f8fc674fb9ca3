import { localVoice } from './local-voice.ts'
import { Reader, type ReaderState } from './reader.ts'

/**
 * Reads the letter aloud with a voice that is on the device. The page's server has written every word and button; this only shows the
 * buttons where there is such a voice. Without one the line that says whom to ask stays.
 */
const part = (name: string) => document.querySelector<HTMLElement>(`[data-aloud="${name}"]`)
const language = document.documentElement.lang
const shownIn: Record<ReaderState, string[]> = { still: ['start'], reading: ['pause', 'stop'], paused: ['goOn', 'stop'] }
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-does]')]

function showState(state: ReaderState): void {
  const hadFocus = buttons.some((button) => button === document.activeElement)
  for (const button of buttons) button.hidden = !shownIn[state].includes(button.dataset['does'] ?? '')
  if (hadFocus) buttons.find((button) => !button.hidden)?.focus({ preventScroll: true })
}

function showSentence(sentence: HTMLElement | null, isSkipped: boolean): void {
  for (const read of document.querySelectorAll('.is-read')) read.classList.remove('is-read')
  const said = part('skipped')
  if (said) said.textContent = isSkipped ? (said.dataset['text'] ?? '') : ''
  if (!sentence) return
  sentence.classList.add('is-read')
  const { top, bottom } = sentence.getBoundingClientRect()
  // While it reads the buttons stand at the foot of the window.
  const floor = part('buttons')?.getBoundingClientRect().top ?? innerHeight
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (top < 0 || bottom > floor) sentence.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
}

/** Who sees a table's labels in their cells hears them there; what is not shown is not said. */
const isShown = (sentence: HTMLElement) => sentence.getClientRects().length > 0

function open(): void {
  const ask = part('ask')
  const area = part('buttons')
  if (!ask || !area || !area.hidden || localVoice(speechSynthesis.getVoices(), language) === null) return
  const reader = new Reader({
    sentences: [...document.querySelectorAll<HTMLElement>('main .sentence')].filter(isShown),
    languageOf: (sentence) => sentence.closest<HTMLElement>('[lang]')?.lang ?? language,
    show: showSentence,
    onState: showState,
  })
  const acts: Record<string, () => void> = { start: reader.start, pause: reader.pause, goOn: reader.goOn, stop: reader.stop }
  for (const button of buttons) button.addEventListener('click', () => acts[button.dataset['does'] ?? '']?.())
  document.addEventListener('visibilitychange', () => document.hidden && reader.stop())
  addEventListener('pagehide', reader.stop)
  ask.hidden = true
  area.hidden = false
  showState('still')
}

// Voices come when they come, in some browsers long after the page.
if ('speechSynthesis' in globalThis) {
  open()
  speechSynthesis.addEventListener?.('voiceschanged', open)
}
