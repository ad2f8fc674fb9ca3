import { gerund } from '../../wording/english-verb.ts'
import type { SlotMends } from '../slot-mends.ts'

const without = (word: RegExp) => (slot: string) => slot.replace(word, '')

/** "stop to drink" is not "stop drinking". */
const asGerund = (slot: string) => slot.replace(/^to (\p{L}+)/iu, (_, verb: string) => gerund(verb))

/** Verbs that people write without "to". */
const toVerb = (slot: string) => (/^(?:not )?(?:ask|be|breathe|cycle|do|drink|eat|find|get|go|have|learn|live|make|move|relax|sleep|stay|take|use)(?!\p{L})/iu.test(slot) ? `to ${slot}` : slot)

export const enSlotMends: SlotMends = {
  person: /^(?:(?:my|your|their) )?(?:me|you|him|her|them|everyone|everybody|someone|somebody|mum|dad|mother|father|sister|brother|son|daughter|friend|neighbour)(?!\p{L})/iu,
  mends: {
    try: toVerb,
    help: (slot, { isOwn, isPerson }) => (isOwn && isPerson ? `from ${slot}` : toVerb(slot)),
    stop: asGerund,
    practise: (slot) => asGerund(slot.replace(/^on /iu, '')),
    fillIn: without(/^in /iu),
    handIn: without(/^in /iu),
    goOn: without(/^(?:go|keep) on (?:with )?/iu),
    signUp: (slot) => slot.replace(/^up /iu, '').replace(/^me(?!\p{L})/iu, 'myself'),
  },
}
