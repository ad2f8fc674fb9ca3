import type { CommandType } from './commands.ts'
import type { Meeting } from './meeting.ts'
import type { KeptThing } from './meeting-form.ts'

/** Which commands a kept thing opens: in a form that does not keep it they are refused. */
const commandsOfThing: Partial<Record<KeptThing, readonly CommandType[]>> = {
  handover: ['nameReceiver', 'confirmHandover'],
  readiness: ['sayReady', 'sayVoiceSilent'],
  plan: ['sayNoPlan'],
  nextDecision: ['askDecision'],
  views: ['noteViews', 'sayView', 'removeViews'],
  obstacles: ['raiseObstacle', 'answerObstacle', 'removeObstacle'],
  owner: ['nameOwner', 'answerOwner'],
  rests: ['letRest', 'endRest'],
  earlier: ['settleEarlier'],
  fields: ['writeField'],
}
const thingOf = new Map(Object.entries(commandsOfThing).flatMap(([thing, commands]) => commands.map((command) => [command, thing as KeptThing] as const)))

/** Whether this command is of something that the meeting's form does not keep. */
export function isOfWhatIsNotKept(type: CommandType, { plan }: Meeting): boolean {
  const thing = thingOf.get(type)
  return thing !== undefined && !(plan?.form.keeps ?? []).includes(thing)
}
