import { z } from 'zod'
import type { Meeting, SeparateConsent } from '../meeting.ts'
import { refuse } from '../refusal.ts'
import { isSignedAhead, separateAnswerSchema, type SeparateAnswer, type SeparateKind } from '../separate-answer.ts'
import type { Asked, Decide, Evolve } from '../subject.ts'

export const separateCommands = [
  separateAnswerSchema.extend({ type: z.literal('answerSeparate') }).describe('The answer to one of the questions asked apart: follow-up, statistics, Teams. By the participant on their own screen, or taken down by the chair or staff as said or written. A no takes a yes back, and nothing else with it.'),
] as const
export type SeparateCommand = z.infer<(typeof separateCommands)[number]>

export type SeparateEvent = { type: 'separateAnswered' } & SeparateAnswer

export const decideSeparate: Decide<SeparateCommand, SeparateEvent> = {
  answerSeparate: ({ type: _asked, ...given }, meeting, { role, at }) => {
    const said = withSupport(given, meeting)
    if ((said.how === 'onScreen') === isTakenDown(role)) return refuse('notYourRole')
    if (isSignedAhead(said, at)) return refuse('decisionNotMadeYet')
    return isSame(meeting.separate.find(({ kind }) => kind === said.kind), said) ? [] : [{ type: 'separateAnswered', ...said }]
  },
}

/** How much support somebody has before the meeting is kept with their yes to being asked, and with nothing else; said anew before the close it replaces what stood, and afterwards only taking it away is heard. */
function withSupport({ support, ...said }: SeparateAnswer, { separate, state }: Meeting): SeparateAnswer {
  if (said.kind !== 'followUp' || said.answer === 'no') return said
  const stood = separate.find(({ kind }) => kind === 'followUp')?.support
  const stands = support === null ? null : state === 'closed' ? stood : (support ?? stood)
  return stands ? { ...said, support: stands } : said
}

/** Nobody takes down an answer on somebody else's screen, and nobody writes their own as heard. */
const isTakenDown = (role: Asked['role']): boolean => role === 'chair' || role === 'staff'

const isSame = (before: SeparateConsent | undefined, { answer, how: way, paper: sheet, support }: SeparateAnswer): boolean =>
  before?.answer === answer && before.support === support && before.how === way && before.paper?.takenBy === sheet?.takenBy && before.paper?.signedOn === sheet?.signedOn

export const evolveSeparate: Evolve<SeparateEvent> = {
  separateAnswered: (meeting, { type: _happened, ...said }, { by, at }) => ({ ...meeting, separate: [...meeting.separate.filter(({ kind }) => kind !== said.kind), { ...said, takenBy: by, at }] }),
}

/** How much support they said they had before the meeting was over; null where it was not asked or answered. */
export const supportBefore = ({ separate }: Pick<Meeting, 'separate'>) => separate.find(({ kind, answer }) => kind === 'followUp' && answer === 'yes')?.support ?? null

/** Whether there is a yes to it that has not been taken back. */
export const hasSaidYesTo = ({ separate }: Pick<Meeting, 'separate'>, kind: SeparateKind): boolean => separate.some((one) => one.kind === kind && one.answer === 'yes')
