import type { CaseOwner } from '#core/meeting/kept-cases.ts'
import { lineOfCase } from '#core/meeting/line-id.ts'
import { ownerOf } from '#core/meeting/subjects/owner.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { capital } from '../wording/fill.ts'
import { nameAndPlace } from '../wording/who-text.ts'
import { answeredLine, isOwnWord, type Answered } from './answered-line.ts'

/** Who holds the participant's case together, in their letter; nothing where nobody was named. */
export function owner(pen: Pen): Block[] {
  const one = ownerOf(pen.meeting, null)
  if (!one) return []
  return [pen.heading(pen.reader === 'participant' ? 'ownerHeadingYou' : 'ownerHeading'), paragraph(...ownerLines(pen, one))]
}

/** The same of one of several cases, or of the one alone, for who works with it: that nobody holds it together is said too. */
export function ownerOfCase(pen: Pen, caseId: string | null): Sentence[] {
  if (!pen.plan.form.keeps.includes('owner')) return []
  const one = ownerOf(pen.meeting, caseId)
  return one ? ownerLines(pen, one) : [pen.say('nobodyOwns')]
}

export function ownerForTeam(pen: Pen): Block[] {
  const lines = ownerOfCase(pen, null)
  return lines.length === 0 ? [] : [pen.heading('ownerHeading'), paragraph(...lines)]
}

/** Whether this text is to who holds the case together, and has said yes to it. */
export const isReadersCase = (pen: Pen, one: CaseOwner | undefined): boolean => one?.answer?.answer === 'yes' && one.owner.kind === 'seat' && one.owner.seatId === pen.you

const keys = {
  yes: { participant: 'ownsYours', others: 'ownsIt' },
  open: { participant: 'mayOwnYours', others: 'mayOwnIt' },
  no: { participant: 'wasToOwnYours', others: 'wasToOwnIt' },
} as const

/** "Du håller ihop ärendet." to who does, and who took down or gave their yes where it was not they. */
export const readersOwn = (pen: Pen, one: CaseOwner): Sentence[] => [pen.tell('youOwnIt', {}, ofOwner(one)), ...unlessOwn(pen, one)]

/** As what is so only where they have said yes; else as a thought. What they have answered stands beside it, and so does a yes that is not their own word. */
function ownerLines(pen: Pen, one: CaseOwner): Sentence[] {
  if (isReadersCase(pen, one)) return readersOwn(pen, one)
  const answer = one.answer?.answer ?? 'open'
  const who = ownerName(pen, one)
  const said = pen.tell(keys[answer][pen.reader], { who: answer === 'yes' ? capital(who) : who }, ofOwner(one))
  return [said, ...(answer === 'yes' ? unlessOwn(pen, one) : [answeredLine(pen, answered(pen, one), ofOwner(one))])]
}

const ofOwner = ({ caseId }: CaseOwner) => lineOfCase('owner', caseId)

const answered = (pen: Pen, one: CaseOwner): Answered => ({ of: one.owner, given: one.answer, who: ownerName(pen, one) })

const unlessOwn = (pen: Pen, one: CaseOwner): Sentence[] => (isOwnWord(pen, answered(pen, one)) ? [] : [answeredLine(pen, answered(pen, one), ofOwner(one))])

const ownerName = (pen: Pen, { owner: who }: CaseOwner): string =>
  who.kind === 'seat' ? nameAndPlace(who.seatId, pen.table, pen.language, pen.reader) : (pen.plan.organisations.find(({ id }) => id === who.organisationId)?.name ?? '')
