/** An outline is a line for each element and each run of words, two spaces deeper than what it stands in. */
const words = (text: string) => `"${text.replaceAll(/\s+/gu, ' ').trim()}"`

/** Of a file: what `pdfinfo -struct-text` says, without what it says of how elements are laid out. */
export function outlineOfPdf(structText: string): string[] {
  const lines: string[] = []
  for (const line of structText.split('\n')) {
    const [, indent = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? []
    if (rest === '' || rest.startsWith('/') || rest === 'Document' || rest.startsWith('Object ')) continue
    const at = ' '.repeat(indent.length - 2)
    lines.push(at + (rest.startsWith('"') ? words(rest.slice(1, -1)) : rest.replace(/:?( \((block|inline)\))?:?$/, '')))
  }
  return lines
}

const tags: Record<string, string> = { h1: 'H1', h2: 'H2', p: 'P', ul: 'L', ol: 'L', dl: 'L', li: 'LI', blockquote: 'BlockQuote', q: 'Quote', table: 'Table', tr: 'TR', th: 'TH', td: 'TD', a: 'Link' }
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

type Open = { name: string; shows: number; count: number }

/** Of a letter's page: its main part, with the names that PDF has for what HTML has. What is only for the eye or for a script is passed over. */
export function outlineOfPage(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  const lines: string[] = []
  const open: Open[] = []
  let hidden = 0
  const depth = () => open.reduce((sum, { shows }) => sum + shows, 0)
  const say = (text: string, deeper = 0) => lines.push('  '.repeat(depth() + deeper) + text)
  for (const [, close, name = '', attributes = '', text] of main.matchAll(/<(\/)?(\w+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      const read = text.replaceAll(/&([\w#]+);/g, (_, entity: string) => entities[entity] ?? '?')
      if (hidden === 0 && read.trim() !== '') addWords(lines, '  '.repeat(depth()), read)
    } else if (close) {
      if (open.pop()?.name === 'label') hidden -= 1
    } else if (attributes.includes('class="label')) {
      hidden += 1
      open.push({ name: 'label', shows: 0, count: 0 })
    } else open.push({ name, shows: openElement(name, attributes, open, say), count: 0 })
  }
  return lines
}

/** Out: how many levels it opens. */
function openElement(name: string, attributes: string, open: Open[], say: (text: string, deeper?: number) => void): number {
  const list = open.at(-1)
  if (name === 'li' && list) {
    list.count += 1
    for (const [text, deeper] of [['LI', 0], ['Lbl', 1], [words(list.name === 'ol' ? `${list.count}.` : '•'), 2], ['LBody', 1]] as const) say(text, deeper)
    return 2
  }
  if (name === 'dt') {
    say('LI')
    say('Lbl', 1)
    return 2
  }
  if (name === 'dd') {
    say('LBody', 1)
    return 2
  }
  const tag = name === 'span' && attributes.includes(' lang=') ? 'Span' : tags[name]
  if (tag === undefined) return 0
  say(tag)
  return 1
}

/** Words that follow each other in one element are one run. */
function addWords(lines: string[], at: string, text: string): void {
  const last = lines.at(-1)
  if (last?.startsWith(`${at}"`)) lines[lines.length - 1] = at + words(`${last.slice(at.length + 1, -1)} ${text}`)
  else lines.push(at + words(text))
}
