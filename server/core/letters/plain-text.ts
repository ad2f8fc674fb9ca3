import type { Block, Letter, Sentence } from './letter.ts'
import { firstAndRest, sentenceRun } from './sentence-run.ts'
import { notesAbove } from './notes-above.ts'

/** The letter as text for a case system: no line is broken inside a sentence, headings stand underlined on lines of their own. */
export function letterText(letter: Letter, { isDemo = false } = {}): string {
  const { title, sender, date, about, blocks } = letter
  const head = [...notesAbove(letter, isDemo), [...sender, date].join('\n'), about.join('\n'), underlined(title, '=')]
  return `${[...head, ...blocks.map(blockText)].join('\n\n')}\n`
}

const underlined = (text: string, line: string) => `${text}\n${line.repeat([...text].length)}`

const run = (sentences: Sentence[]) => sentenceRun(sentences).map(({ text }) => text).join(' ')

const lines = (sentences: Sentence[]) => firstAndRest(sentences).map((line) => line.map(({ text }) => text).join(' '))

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(run(block.sentences), '-')
    case 'paragraph':
      return run(block.sentences)
    case 'main':
      return [underlined(block.heading.text, '-'), ...block.paragraphs.map(run)].join('\n\n')
    case 'list':
      return block.items.map((item, index) => listItem(block.isNumbered ? `${index + 1}. ` : '- ', item)).join('\n')
    case 'quote':
      return block.sentences.map(({ text }) => `> ${text}`).join('\n')
    case 'steps':
      return block.steps.map((step) => stepText(block.labels, step)).join('\n\n')
    case 'words':
      return block.words.map(({ term, explanation }) => `${term}: ${explanation.text}`).join('\n')
  }
}

const listItem = (mark: string, item: Sentence[]) => `${mark}${lines(item).join(`\n${' '.repeat(mark.length)}`)}`

type Steps = Extract<Block, { kind: 'steps' }>

function stepText(labels: Steps['labels'], { who, what, when }: Steps['steps'][number]): string {
  const indent = '\n  '
  return [`${labels.who}: ${who.text}`, `${labels.what}: ${lines(what).join(indent)}`, ...(when ? [`${labels.when}: ${when.text}`] : [])].join('\n')
}
