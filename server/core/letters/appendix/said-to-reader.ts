import type { Item } from '#core/meeting/item.ts'
import { ofItem, retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, type Pen } from '../pen.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { fill } from '../wording/fill.ts'

type Step = Extract<Block, { kind: 'steps' }>['steps'][number]

/** "Du hör av dig senast fredag 11 december" where it is the appendix's reader who makes contact; null elsewhere. */
function youGetInTouch(pen: Pen, referrerId: string, { content: { when } }: Item): string | null {
  if (when?.kind !== 'contact' || when.seatId !== referrerId) return null
  return fill(itemWords[pen.language].getsInTouch.you, { who: pen.label('you'), when: lastDay(pen, when.by) })
}

const said = (text: string, item: Item): Sentence => ({ text, source: { kind: 'record', of: ofItem(item) } })

/** The item retold, and the contact that comes last in it said to the reader when it is theirs. */
export function retoldToReader(pen: Pen, referrerId: string, item: Item): Sentence[] {
  const contact = youGetInTouch(pen, referrerId, item)
  return contact === null ? retold(pen, item) : [...retold(pen, item).slice(0, -1), said(`${contact}.`, item)]
}

/** The step with "du" where the reader is who does it, or who makes contact. */
export function stepToReader(pen: Pen, referrerId: string, item: Item, step: Step): Step {
  const contact = youGetInTouch(pen, referrerId, item)
  const { who } = item.content
  return { ...step, ...(who.kind === 'seat' && who.seatId === referrerId && { who: pen.say('you') }), ...(contact !== null && { when: said(contact, item) }) }
}
