import type { Item } from '#core/meeting/item.ts'
import { answerLine, guardianOf, whyTheyMay, wordsLabel } from '../answerer.ts'
import { answerWords, ofItem, whatLine } from '../item-lines.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { itemSpokenTo, spokenToWith, whoNamed } from '../spoken-to.ts'
import { whatItIs } from '../what-it-is.ts'
import { capital } from '../wording/fill.ts'
import { listText } from '../wording/list-text.ts'
import { whenText } from '../wording/when-text.ts'
import { whoText } from '../wording/who-text.ts'

/** What the participant was told, and by whom. */
export function goodToKnow(pen: Pen, { information }: ItemsInLetter): Block[] {
  if (information.length === 0) return []
  return [pen.heading('goodToKnowHeading'), ...whyTheyMay(pen, information), { kind: 'list', isNumbered: false, items: information.map((item) => [...toldLines(pen, item), ...whatItIs(pen, item), ...reaction(pen, item)]) }]
}

/** "Lena på Försäkringskassan berättade:" and the words; to others than the participant, whom a "du" in them is [LET-3]. */
export function toldLines(pen: Pen, item: Item): Sentence[] {
  const { who, what } = item.content
  const name = what.kind === 'words' ? spokenToWith(pen, what.words, who.kind === 'seat' ? who.seatId : null) : null
  return [name === null ? pen.tell('toldBy', { who: whoNamed(pen, who) }, ofItem(item)) : pen.tell('toldByTo', { who: whoNamed(pen, who), name }, ofItem(item)), whatLine(pen, item)]
}

/** What an authority has decided elsewhere: never as if the team had, and where to turn when one thinks it is wrong. */
export function decisions(pen: Pen, { decisions: made }: ItemsInLetter): Block[] {
  if (made.length === 0) return []
  const authorities = [...new Set(made.map(({ content }) => whoText(content.who, pen.table, pen.language, pen.reader)))]
  const organisations = listText(authorities, pen.language)
  const turn = authorities.length === 1 ? pen.tell('turnTo', { organisations }, 'items') : pen.say('turnToEach')
  return [
    pen.heading('decisionsHeading'),
    ...whyTheyMay(pen, made),
    { kind: 'list', isNumbered: false, items: made.map((item) => [...decidedLines(pen, item), ...reaction(pen, item)]) },
    paragraph(pen.say('decisionWrong'), turn),
  ]
}

/** "Försäkringskassan bestämde torsdag 19 november:" and the words; to others than the participant, in whose letter their "du" is read [LET-25]. */
export function decidedLines(pen: Pen, item: Item): Sentence[] {
  const { who, when } = item.content
  const day = when === null ? '' : whenText(when, pen.table, pen.language, pen.reader, pen.day)
  const name = itemSpokenTo(pen, item)
  return [pen.tell(name === null ? 'decided' : 'decidedInLetterTo', { who: capital(whoText(who, pen.table, pen.language, pen.reader)), when: day, name: name ?? '' }, ofItem(item)), whatLine(pen, item)]
}

/** That the participant did not understand, or that it is not right, said without argument. */
function reaction(pen: Pen, item: Item): Sentence[] {
  if (!item.answer) return []
  const isNotRight = item.answer.answer === 'notRight'
  const said = guardianOf(pen, item) === null ? [pen.say(!isNotRight ? 'notUnderstood' : item.kind === 'reportedDecision' ? 'decisionNotRight' : 'notRight')] : answerLine(pen, item)
  return [...said, ...answerWords(pen, item, wordsLabel(pen, item, 'yourWords')), ...(isNotRight ? [] : [pen.tell('weExplain', pen.contact, 'plan')])]
}
