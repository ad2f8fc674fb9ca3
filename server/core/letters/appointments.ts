import type { Act, Item } from '#core/meeting/item.ts'
import { doesText } from './item-sentences.ts'
import { isParticipants, soonestFirst, type ItemsInLetter } from './items-in-letter.ts'
import type { Pen } from './pen.ts'

const togetherAllDay: readonly Act[] = ['meet', 'help', 'visit', 'goAlong']
const togetherAtATime: readonly Act[] = ['call', 'talkTo', 'contact', 'invite', 'show', 'plan', 'goThrough', 'followUp', 'practise']

/** Who reads only the box must not stay at home: what others do with the participant on a set day, the soonest first. */
export const appointmentsIn = (pen: Pen, { agreed }: ItemsInLetter): Item[] => soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting) && needsYou(pen, item)))

/** What the participant does at a set time, or whom they meet on a set day: a time to keep too. */
export const hasATime = ({ content: { what, when } }: Item): boolean => when?.kind === 'on' && (when.time !== null || (what.kind === 'act' && what.act === 'meet'))

/** Done on a set day in somebody's own words: only who reads them knows whether they need to be there. */
export const mayNeedYou = ({ content: { what, when } }: Item): boolean => what.kind === 'words' && when?.kind === 'on'

/** What takes you both somewhere takes a day, a call needs its time too. In own words "du" or "vi" must stand, beside a time. */
function needsYou(pen: Pen, { content, kind }: Item): boolean {
  const { what, when } = content
  if (when?.kind !== 'on') return false
  if (what.kind === 'words') return when.time !== null && withYou.test(what.words)
  const text = doesText(content, kind, pen.table, pen.plan.language, 'participant')
  const isWithYou = withYou.test(text)
  if (togetherAllDay.includes(what.act)) return isWithYou
  return when.time !== null && (togetherAtATime.includes(what.act) ? isWithYou : besideYou.test(text))
}

/** Whatever is done, it is done with them. */
const besideYou = /(?<!\p{L})(med dig|with you)(?!\p{L})/iu

/** Said to the participant, or of all of us, in either language. */
const withYou = /(?<!\p{L})(du|dig|dej|vi|oss|you|we|us)(?!\p{L})/iu
