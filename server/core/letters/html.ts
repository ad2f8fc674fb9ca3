import { blocksHtml, escapeHtml } from './blocks-html.ts'
import { letterStyle } from './letter-style.ts'
import type { Letter } from './letter.ts'
import { notesAbove } from './notes-above.ts'
import { repliesHtml, saidHtml, saidBeforeHtml, beforeHtml, changedHtml } from './reply-forms.ts'
import { toolsHtml, type PageTools } from './page-tools.ts'
import { pageWords } from './sentences/page-words-by-language.ts'
import { toolsStyle } from './tools-style.ts'

export type PageOptions = {
  /** Says on the page that the people do not exist. */
  isDemo: boolean
  /** Lets the page's own style through the content security policy. */
  nonce: string
  /** What stands above the letter on the screen; without it the page is the letter alone. */
  tools?: PageTools
}

/** A whole page that needs no script: the same for the screen, a screen reader and two sheets of A4. All text is escaped. */
export function letterPage(letter: Letter, { isDemo, nonce, tools }: PageOptions): string {
  const { recipient, language, title, sender, date, about, blocks } = letter
  const notes = notesAbove(letter, isDemo).map((note) => `<p class="note"><span class="sentence">${escapeHtml(note)}</span></p>\n`)
  const body = blocksHtml(blocks)
  const lines = (texts: string[]) => texts.map((text) => `<p><span class="sentence">${escapeHtml(text)}</span></p>`).join('\n')
  return `<!doctype html>
<html${isLong(body) ? ' class="long"' : ''} lang="${language}" dir="${pageWords[language].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style nonce="${escapeHtml(nonce)}">${letterStyle}${tools ? toolsStyle : ''}</style>${scriptTag(tools, nonce)}
</head>
<body>
${tools?.replies ? saidHtml(letter, tools.replies) + changedHtml(letter, tools.replies) : ''}${tools?.files?.saysSo ? saidBeforeHtml(letter) : ''}${tools ? `${toolsHtml(letter, tools)}\n` : ''}<main class="${recipient}">
${notes.join('')}<header>
<div>
${lines([...sender, date])}
</div>
<div class="about">
${lines(about)}
</div>
</header>
<h1><span class="sentence">${escapeHtml(title)}</span></h1>
${body}
</main>${underLetter(letter, tools)}
</body>
</html>
`
}

/** With what its reader answers it. Of the letter before the meeting who has opened it asks there who has seen what was written, and takes their yes back. */
function underLetter(letter: Letter, tools: PageTools | undefined): string {
  if (tools?.replies) return `\n${repliesHtml(letter, tools.replies)}`
  return letter.recipient === 'preparation' && tools?.files && !tools.files.isOthers ? `\n${beforeHtml(letter, tools.files)}` : ''
}

const scriptTag = (tools: PageTools | undefined, nonce: string) =>
  tools?.script ? `\n<script type="module" nonce="${escapeHtml(nonce)}" src="${escapeHtml(tools.script)}"></script>` : ''

/** So many characters stand on two sheets in the larger of the two sizes; what is longer is printed in the smaller. */
const longestInLarge = 2600
const isLong = (html: string): boolean => html.replace(/<[^>]+>/g, '').length > longestInLarge
