import type { Block, Sentence } from './letter.ts'
import { isBrief, isLead, keepDateTogether, restFollows } from './on-paper.ts'
import { runsLeftward } from './runs-leftward.ts'
import { firstAndRest, isQuotation, sentenceRun } from './sentence-run.ts'

type Steps = Extract<Block, { kind: 'steps' }>

/** Text that can stand anywhere in HTML, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

/** Blocks as HTML, in order. A list and the line that leads it are kept together, so that print can set them side by side. */
export function blocksHtml(blocks: Block[]): string {
  const leads = (index: number) => isLead(blocks[index]) && blocks[index + 1]?.kind === 'list'
  return blocks.map((block, index) => `${leads(index) ? '<div class="group">\n' : ''}${blockHtml(block)}${leads(index - 1) ? '\n</div>' : ''}`).join('\n')
}

/** One block as HTML. Needs the letter's style; carries none of its own. */
function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${run(block.sentences)}</h2>`
    case 'paragraph':
      return `<p>${run(block.sentences)}</p>`
    case 'main':
      return `<div class="main-thing">\n<h2>${one(block.heading)}</h2>\n${block.paragraphs.map((sentences) => `<p>${run(sentences)}</p>`).join('\n')}\n</div>`
    case 'list':
      return listHtml(block)
    case 'quote':
      return `<blockquote>${block.sentences.map((sentence) => `<p${ownWay(sentence)}>${one(sentence)}</p>`).join('')}</blockquote>`
    case 'steps':
      return stepsHtml(block)
    case 'words':
      return `<dl>${block.words.map(({ term, explanation }) => `<dt><span class="sentence">${escapeHtml(term)}</span></dt><dd>${one(explanation)}</dd>`).join('')}</dl>`
  }
}

function listHtml({ isNumbered, items }: Extract<Block, { kind: 'list' }>): string {
  const tag = isNumbered ? 'ol' : 'ul'
  return `<${tag}${isBrief(items) ? ' class="brief"' : ''}>\n${items.map((item) => `<li>${listItem(item)}</li>`).join('\n')}\n</${tag}>`
}

const run = (sentences: Sentence[]) => sentenceRun(sentences).map(one).join(' ')

const lines = (sentences: Sentence[]) => firstAndRest(sentences).map((line) => `<p>${line.map(one).join(' ')}</p>`).join('')

/** On paper what belongs to it follows on the same line, where it cannot run into what stands first. */
function listItem(sentences: Sentence[]): string {
  const [first = [], rest] = firstAndRest(sentences)
  if (!rest) return lines(sentences)
  const beginning = restFollows(first)
  return `<p${beginning === null ? '' : ` class="${beginning}"`}>${first.map(one).join(' ')}</p> <p>${rest.map(one).join(' ')}</p>`
}

/** A sentence has an element of its own: whoever has it read aloud sees where the voice is. Words between quotation marks are a quotation there too [LET-5]. */
function one(sentence: Sentence): string {
  const { text, lang, href, source } = sentence
  const words = escapeHtml(source.kind === 'record' ? keepDateTogether(text) : text)
  const shown = href === undefined ? words : words.replace(/^(.*?)(\.?)$/su, (_, number: string, stop: string) => `<a href="${escapeHtml(href)}">${number}</a>${stop}`)
  const tag = isQuotation(sentence) ? 'q' : 'span'
  return `<${tag} class="sentence"${lang === undefined ? '' : ` lang="${lang}"`}${ownWay(sentence)}>${shown}</${tag}>`
}

/** Somebody's words that run from right to left do so in a letter that does not. */
const ownWay = ({ text, source }: Sentence) => (source.kind === 'person' && runsLeftward(text) ? ' dir="rtl"' : '')

/**
 * One table for everybody. On the screen its rows are drawn as cards, which takes a table's meaning from it in some
 * browsers: the roles give it back. The label in each cell is for the eye; a screen reader has the column's header.
 */
function stepsHtml({ labels, steps }: Steps): string {
  const header = [labels.who, labels.what, labels.when].map((label) => `<th scope="col" role="columnheader">${escapeHtml(label)}</th>`).join('')
  const rows = steps.map(({ who, what, when }) => {
    const cells = [cell(labels.who, [who]), cell(labels.what, what), ...(when ? [cell(labels.when, [when])] : ['<td role="cell"></td>'])]
    return `<tr role="row">${cells.join('')}</tr>`
  })
  return `<table role="table" class="steps">\n<thead role="rowgroup"><tr role="row">${header}</tr></thead>\n<tbody role="rowgroup">\n${rows.join('\n')}\n</tbody>\n</table>`
}

const cell = (label: string, sentences: Sentence[]) =>
  `<td role="cell"><span class="label sentence" aria-hidden="true">${escapeHtml(label)}</span><div class="value">${lines(sentences)}</div></td>`
