import type { Block, Sentence } from './letter.ts'
import { sentencesOf } from './letter-sentences.ts'
import type { Pen } from './pen.ts'
import { capital } from './wording/fill.ts'
import { nameAndPlace, seatText, shortSeatText } from './wording/who-text.ts'

type Named = { full: string[]; short: string }

/**
 * The same blocks with everybody's place said once: "Omar på Vårdcentralen Norr" in the box and beside a step, else where they
 * come first, and then "Omar". Who shares a name is always named in full, and people's own words stay as written.
 */
export function namedInFullOnce(pen: Pen, blocks: Block[]): Block[] {
  const all = namesOf(pen)
  const steps = blocks.filter((block) => block.kind === 'steps')
  const isIn = (texts: string[], { full }: Named) => texts.some((text) => full.some((one) => text.includes(one)))
  const known = new Set(all.filter((one) => isIn(steps.flatMap(({ steps: cells }) => cells.map(({ who }) => who.text)), one)))
  const note = ({ text }: Sentence) => all.filter((one) => isIn([text], one)).forEach((one) => known.add(one))
  const say = (sentence: Sentence): Sentence => {
    const after = [...known].reduce(withShort, sentence)
    note(sentence)
    return after
  }
  return blocks.map((block) => {
    const after = shortened(block, say)
    if (after === block) sentencesOf(block).forEach(note)
    return after
  })
}

function namesOf(pen: Pen): Named[] {
  const outside = pen.meeting.items.flatMap(({ content: { who } }) => (who.kind === 'outside' ? [who.name] : []))
  return pen.meeting.seats
    .filter(({ role, name }) => role !== 'participant' && !outside.includes(name))
    .flatMap(({ id }) => {
      const full = [seatText, nameAndPlace].flatMap((nameOf) => [pen.language, pen.plan.language].map((language) => nameOf(id, pen.table, language, pen.reader)))
      const short = shortSeatText(id, pen.table, pen.language, pen.reader)
      return full[0] === short ? [] : [{ full: [...new Set(full.flatMap((one) => [one, capital(one)]))], short }]
    })
}

/** Before somebody's own words stands who in full: "Anna: Anna blir din kontakt" is nobody's sentence. */
const isLabel = (text: string, full: string[]) => full.some((one) => text === `${one}:`)

function withShort(sentence: Sentence, { full, short }: Named): Sentence {
  if (sentence.source.kind !== 'record' || !full.some((one) => sentence.text.includes(one)) || isLabel(sentence.text, full)) return sentence
  return { ...sentence, text: full.reduce((text, one) => text.replaceAll(one, short), sentence.text) }
}

/** Who stands beside a step is said in full there. */
function shortened(block: Block, say: (sentence: Sentence) => Sentence): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(say)) }
    case 'steps':
      return { ...block, steps: block.steps.map(({ who, what, when }) => ({ who, what: what.map(say), when: when && say(when) })) }
    case 'paragraph':
      return { ...block, sentences: block.sentences.map(say) }
    default:
      return block
  }
}
