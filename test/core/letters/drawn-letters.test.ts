import { describe, expect, it } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import { letterStyle } from '#core/letters/letter-style.ts'
import { toolsStyle } from '#core/letters/tools-style.ts'
import type { Block, Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { sentencesOf } from './letter-sentences.ts'
import { meeting, takeAway, told } from './written-meetings.ts'

const options = { isDemo: false, nonce: 'abc123' }
const letters = Object.entries(writtenMeetings).flatMap(([name, one]) =>
  [participantLetter(one), referrerLetter(one), participantLetter(one, 'en'), preparationLetter(one)].flatMap((letter) => (letter ? [[`${name}, ${letter.recipient}, ${letter.language}`, letter] as const] : [])),
)

/** What a reader of the page reads: without style, without the labels that are for the eye, entities as characters. */
const readPage = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<thead[\s\S]*?<\/thead>/g, '')
    .replace(/<span class="label[^"]*"[\s\S]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** What is left of a drawing when every text is found in its turn. */
function leftOver(drawing: string, letter: Letter): string {
  const { sender, date, about, title } = letter
  let rest = ''
  let at = 0
  for (const text of [...sender, date, ...about, title, ...letter.blocks.flatMap(textsOf)]) {
    const found = drawing.indexOf(text, at)
    if (found === -1) throw new Error(`missing or out of order: ${text}`)
    rest += drawing.slice(at, found)
    at = found + text.length
  }
  return rest + drawing.slice(at)
}

const textsOf = (block: Block) => (block.kind === 'words' ? block.words.flatMap(({ term, explanation }) => [term, explanation.text]) : sentencesOf(block).map(({ text }) => text))

describe.each(letters)('%s', (_name, letter) => {
  it('has the same sentences in the same order on the page and as text, and nothing else', () => {
    expect(leftOver(readPage(letterPage(letter, options)), letter)).toMatch(/^[\s.]*$/)
    expect(leftOver(letterText(letter), letter).replace(/\b(Vem|Vad|När|Who|What|When): |^\d\. |: $/gm, '')).toMatch(/^[\s.>=-]*$/)
  })

  it('is a page with one h1, then h2 only, a language, a main part and no script', () => {
    const page = letterPage(letter, options)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).not.toMatch(/<h[3-6]|<script|javascript:|style="| on\w+="/i)
    expect(page).toMatch(new RegExp(`<html( class="long")? lang="${letter.language}" dir="ltr">`))
    expect(page.match(/<main\b/g)).toHaveLength(1)
    expect(page).toContain('<style nonce="abc123">')
    expect(letter.title.length).toBeLessThanOrEqual(65)
  })

  it('is drawn the same twice', () => {
    expect(letterPage(letter, options)).toBe(letterPage(structuredClone(letter), options))
    expect(letterText(letter)).toBe(letterText(structuredClone(letter)))
  })
})

describe('a page', () => {
  const attack = `<script>alert(1)</script>"'&amp;`
  const attacked = participantLetter(meeting({ told: told(attack), takeAway: takeAway('a\u00a0< b'), of: { teamName: attack, question: attack, place: attack, contact: { name: attack, phone: attack, hours: { from: '09.00', to: '15.00' } } } }))

  it('escapes everything that people wrote', () => {
    const page = letterPage(attacked!, { isDemo: true, nonce: '"><script>' })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;')
    expect(readPage(page)).toContain(attack)
  })

  it('says that it is a demo only in the demo', () => {
    expect(letterPage(attacked!, { isDemo: true, nonce: 'n' })).toContain('<p class="note"><span class="sentence">Det här är en demo. Personerna finns inte.</span></p>')
    expect(letterPage(attacked!, { isDemo: false, nonce: 'n' })).not.toContain('Det här är en demo')
    expect(letterText(attacked!, { isDemo: true })).toMatch(/^Det här är en demo\. Personerna finns inte\.\n/)
  })

  it('says while the meeting goes on that it is not finished, and not when it is', () => {
    const soFar = participantLetter({ ...writtenMeetings['ordinary']!, state: 'open' })!
    expect(letterPage(soFar, options)).toContain('<p class="note"><span class="sentence">Så här ser brevet ut nu. Mötet är inte avslutat, och brevet kan bli annorlunda.</span></p>')
    expect(letterText(soFar)).toMatch(/^Så här ser brevet ut nu\. Mötet är inte avslutat/)
    expect(letterText(participantLetter(writtenMeetings['ordinary']!)!)).not.toContain('inte avslutat')
    expect(preparationLetter({ ...writtenMeetings['ordinary']!, state: 'open' })!.isUnfinished).toBe(false)
  })

  it('marks words in another language than the letter’s', () => {
    const page = letterPage(participantLetter(writtenMeetings['ordinary']!, 'en')!, options)
    expect(page).toContain('<span class="sentence" lang="sv">Jag har ofta ont och sover dåligt.</span>')
  })

  it('has steps that are a table to a screen reader however they are drawn', () => {
    const page = letterPage(participantLetter(writtenMeetings['ordinary']!)!, options)
    expect(page).toContain('<th scope="col" role="columnheader">Vem</th><th scope="col" role="columnheader">Vad</th><th scope="col" role="columnheader">När</th>')
    expect(page.match(/<table role="table"/g)).toHaveLength(2)
    expect(page.match(/<td role="cell">/g)).toHaveLength(9)
  })
})

describe('the colours', () => {
  const themes = [...(letterStyle + toolsStyle).matchAll(/--page: (#\w+); --text: (#\w+); --soft: (#\w+); --line: (#\w+); --link: (#\w+); --note: (#\w+)/g)].map((match) => match.slice(1, 7))
  const light = (hex: string) => {
    const long = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16) / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)

  it('have a contrast of 7:1 for text and 3:1 for borders on screen, in the dark and in print', () => {
    expect(themes).toHaveLength(5)
    for (const [page = '', text = '', soft = '', line = '', link = '', note = ''] of themes) {
      expect(Math.min(contrast(page, text), contrast(page, soft), contrast(page, link), contrast(note, text))).toBeGreaterThanOrEqual(7)
      expect(contrast(page, line)).toBeGreaterThanOrEqual(3)
    }
  })
})
