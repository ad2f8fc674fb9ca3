import type { Item } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { FollowedItem } from './answers.ts'

/** What is only told or decided elsewhere is nothing that becomes of itself. */
const toDo: readonly Item['kind'][] = ['recommendation', 'undertaking', 'ownStep', 'question']
const gone = ['withdrawn', 'notAgreed', 'answered']

/** The items that somebody is to do, in the order of the meeting, without a word of them: all, or those of one of its cases. */
export const itemsToFollow = ({ items }: Pick<Meeting, 'items'>, ofCase: string | null = null): (FollowedItem & { itemId: string })[] =>
  items
    .filter(({ caseId }) => ofCase === null || caseId === ofCase)
    .filter((item) => toDo.includes(item.kind) && !gone.includes(settlementOf(item)))
    .slice(0, 99)
    .map(({ id, kind, content }, at) => ({ nr: at + 1, kind, track: content.track, itemId: id }))

/** The municipality that was chosen when the meeting was planned, by its number: the statistics count the meeting itself by the same. */
export const kommunOf = ({ plan }: Pick<Meeting, 'plan'>): string | null => plan?.municipality ?? null
