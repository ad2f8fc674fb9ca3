import { commandSchema, type Command, type CommandType } from './commands.ts'
import { decideLetThrough, hindranceNow, isOfHiddenMoney } from './decide.ts'
import { draftsOf, leaderAwayMs, liveHindrance, type Live, type LiveCommandType } from './live.ts'
import { seatById, type Meeting } from './meeting.ts'
import type { SeatRole } from './plan.ts'
import type { Refusal } from './refusal.ts'
import { may, partsOf } from './roles.ts'
import type { Asked, Part } from './subject.ts'
import { notesFor } from './view-background.ts'
import { liveCommandTypes, type Mine } from './view-sections.ts'

type Who = { seatId: string; role: SeatRole; device: string }

/** What belongs to one seat alone, on one of its devices, at this moment (ISO 8601). */
export function drawMine(meeting: Meeting, live: Live, { seatId, role, device }: Who, at: string): Mine {
  const seat = seatById(meeting, seatId)
  const isAdmitted = seat?.admittedDevice === device
  const standing = isAdmitted ? 'admitted' : seat?.hasBeenTurnedAway ? 'turnedAway' : 'waiting'
  const asked: Asked = { by: seatId, role, at, newId: () => '', leaderAwayMs: leaderAwayMs(live, at) }
  const mine = isAdmitted ? abilities(meeting, asked) : []
  return { seatId, role, standing, abilities: mine, canUndo: mine.includes('undoLast'), drafts: isAdmitted ? draftsOf(live, seatId) : [], notes: isAdmitted ? notesFor(meeting, seat, at) : [] }
}

const keptCommandTypes = commandSchema.options.map((option) => option.shape.type.value) satisfies CommandType[]

/** Commands that need to say nothing but their name: the rules can answer them before anybody presses. */
const bareCommands = keptCommandTypes.flatMap((type) => {
  const parsed = commandSchema.safeParse({ type })
  return parsed.success ? [parsed.data] : []
})

type Ever = { kept: CommandType[]; live: LiveCommandType[] }
const known = new Map<string, Ever>()

/** What these parts may ever send and have a button for: asked for every seat with every command, and there are few kinds of seats. */
function everOf(parts: readonly Part[]): Ever {
  const key = parts.join(' ')
  const isOfPart = (type: CommandType | LiveCommandType) => parts.some((part) => may(part, type))
  const ever = known.get(key) ?? { kept: keptCommandTypes.filter((type) => type !== 'enter' && isOfPart(type)), live: liveCommandTypes.filter(isOfPart) }
  known.set(key, ever)
  return ever
}

function abilities(meeting: Meeting, asked: Asked): string[] {
  const mine = everOf(partsOf(meeting, asked.by, asked.role))
  const kept = mine.kept.filter((type) => hindranceNow(type, meeting, asked) === null && !isOfHiddenMoney(type, meeting, asked))
  const barred = bareCommands.filter((command) => kept.includes(command.type) && isBarred(command, meeting, asked)).map((command) => command.type)
  const live = mine.live.filter((type) => liveHindrance(type, meeting) === null)
  return [...kept.filter((type) => !barred.includes(type)), ...live]
}

const saysWhatToDo: readonly Refusal[] = ['consentMissing', 'consentEnded', 'organisationMissing', 'roleMissing']

/** What is missing before the start leaves the button: the answer to it says what to do. What would change nothing is not offered. */
function isBarred(command: Command, meeting: Meeting, asked: Asked): boolean {
  const answer = decideLetThrough(command, meeting, asked)
  return 'refused' in answer ? !saysWhatToDo.includes(answer.refused) : answer.length === 0
}
