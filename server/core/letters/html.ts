import { blocksHtml, escapeHtml } from './blocks-html.ts'
import { letterStyle } from './letter-style.ts'
import type { Letter } from './letter.ts'
import { notesAbove } from './notes-above.ts'
import { pageWords } from './sentences/page-words-by-language.ts'

export type PageOptions = {
  /** Says on the page that the people do not exist. */
  isDemo: boolean
  /** Lets the page's own style through the content security policy. */
  nonce: string
}

/** A whole page without script: the same for the screen, a screen reader and two sheets of A4. All text is escaped. */
export function letterPage(letter: Letter, { isDemo, nonce }: PageOptions): string {
  const { recipient, language, title, sender, date, about, blocks } = letter
  const notes = notesAbove(letter, isDemo).map((note) => `<p class="note">${escapeHtml(note)}</p>\n`)
  const body = blocksHtml(blocks)
  const lines = (texts: string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
  return `<!doctype html>
<html${isLong(body) ? ' class="long"' : ''} lang="${language}" dir="${pageWords[language].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style nonce="${escapeHtml(nonce)}">${letterStyle}</style>
</head>
<body>
<main class="${recipient}">
${notes.join('')}<header>
<div>
${lines([...sender, date])}
</div>
<div class="about">
${lines(about)}
</div>
</header>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}

/** So many characters stand on two sheets in the larger of the two sizes; what is longer is printed in the smaller. */
const longestInLarge = 2600
const isLong = (html: string): boolean => html.replace(/<[^>]+>/g, '').length > longestInLarge
