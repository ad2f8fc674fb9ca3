import { localVoice } from './local-voice.ts'
import { spokenWords } from './speech-words.ts'

export type ReaderState = 'still' | 'reading' | 'paused'

type ReaderParts = {
  sentences: HTMLElement[]
  languageOf: (sentence: HTMLElement) => string
  /** Shows which sentence the voice is at, null when it is at none, and whether no voice here speaks its language. */
  show: (sentence: HTMLElement | null, isSkipped: boolean) => void
  onState: (state: ReaderState) => void
}

/** How long a sentence that no voice here can say is shown, for who reads it on the page. */
const skippedMs = (text: string) => Math.max(2_000, text.length * 60)

/** Reads sentence by sentence; only a person silences it, for some browsers lose what is to be said right after a silence. A pause goes on from the beginning of the sentence it came in: some devices lose their place in the middle of one. */
export class Reader {
  private at = 0
  private turn = 0
  private readonly parts: ReaderParts

  constructor(parts: ReaderParts) {
    this.parts = parts
  }

  start = (): void => {
    this.at = 0
    this.goOn()
  }

  goOn = (): void => {
    this.parts.onState('reading')
    this.say()
  }

  pause = (): void => {
    this.silence()
    this.parts.onState('paused')
  }

  stop = (): void => {
    this.silence()
    this.parts.show(null, false)
    this.parts.onState('still')
  }

  /** What is said after this belongs to another turn, and what the old one ends with is not listened to. */
  private silence(): void {
    this.turn += 1
    speechSynthesis.cancel()
  }

  private say(): void {
    const turn = (this.turn += 1)
    const sentence = this.parts.sentences[this.at]
    if (!sentence) return this.stop()
    const next = () => {
      if (turn !== this.turn) return
      this.at += 1
      this.say()
    }
    const language = this.parts.languageOf(sentence)
    const voice = localVoice(speechSynthesis.getVoices(), language)
    const text = sentence.textContent ?? ''
    this.parts.show(sentence, voice === null)
    if (voice === null) return void setTimeout(next, skippedMs(text))
    const spoken = new SpeechSynthesisUtterance(spokenWords(text, language))
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = next
    spoken.onerror = () => turn === this.turn && this.stop()
    speechSynthesis.speak(spoken)
  }
}
