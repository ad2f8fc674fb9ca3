import type { Block } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { talkWhen } from '../sections/talk-again.ts'
import { seatNamed } from '../spoken-to.ts'

/** What happens with the money, and who follows up, where somebody has said it. */
export const moneyAndFollowUp = (pen: Pen): Block[] => [...money(pen), ...followUp(pen)]

/** Of that, what the reader has taken on themselves: without anybody's words, which may be of any case. */
export function readersOwnAfter(pen: Pen): Block[] {
  const { money: said, followUp: set } = pen.meeting
  return [...(said?.kind === 'findsOut' && said.seatId === pen.you ? money(pen) : []), ...(set?.kind === 'talk' && set.seatId === pen.you ? followUp(pen) : [])]
}

function money(pen: Pen): Block[] {
  const { money: said } = pen.meeting
  if (!said) return []
  const heading = pen.heading('moneyHeadingOthers')
  if (said.kind === 'notDiscussed') return [heading, paragraph(pen.say('notDiscussedMinutes'), pen.say('reasonWas'), pen.own(said.reason, 'money'))]
  const who = seatNamed(pen, said.seatId)
  return [heading, said.kind === 'said' ? paragraph(pen.tell('somebodySaid', { who }, 'money'), pen.own(said.words, 'money')) : paragraph(pen.tell(said.seatId === pen.you ? 'youFindOutMoneyMinutes' : 'findsOutMoneyMinutes', { who }, 'money'), pen.tell('readyBy', { when: lastDay(pen, said.by) }, 'money'))]
}

function followUp(pen: Pen): Block[] {
  const { followUp: set } = pen.meeting
  if (!set) return []
  if (set.kind === 'none') return [pen.heading('followUpHeading'), paragraph(pen.say('noFollowUpMinutes'), pen.say('reasonIs'), pen.own(set.reason, 'followUp'))]
  return [pen.heading('followUpHeading'), paragraph(pen.tell(set.seatId === pen.you ? 'youFollowUp' : 'followsUp', { who: seatNamed(pen, set.seatId) }, 'followUp'), pen.tell('itWillBe', { when: talkWhen(pen, set) }, 'followUp'))]
}
