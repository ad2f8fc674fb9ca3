import type { Command } from './commands.ts'
import type { Meeting } from './meeting.ts'
import { saysWho } from './says-who.ts'

/** Every text in a command, however deep it stands. */
const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [])

/** What of a command is about the matter: who sits there, whom to ask and what kind of meeting it is has words of its own. */
function toldIn(command: Command): unknown {
  if (command.type === 'addSeat') return null
  if (command.type !== 'planMeeting') return command
  const { question, background, wishes, cases } = command.plan
  return { question, background, wishes, cases: cases?.map((one) => one.question) }
}

/** Whether a command says who, in a meeting about nobody by name. */
export function saysWhoItIs(command: Command, { plan }: Pick<Meeting, 'plan'>): boolean {
  const about = (command.type === 'planMeeting' ? command.plan : plan)?.form.case ?? 'named'
  return about !== 'named' && textsIn(toldIn(command)).some((words) => saysWho(about, words))
}
