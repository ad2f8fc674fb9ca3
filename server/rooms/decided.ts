import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import type { Asked } from '#core/meeting/subject.ts'
import type { Store } from '#server/store/store.ts'
import type { MeetingSoFar } from './meeting-so-far.ts'

/** What a command leads to. Where the meeting is to begin, what is to go from it goes first, and it is decided anew on what it is then; a press that is refused takes nothing out. */
export async function decided({ store, meetingId }: { store: Pick<Store, 'leaveBeforeStart'>; meetingId: string }, log: MeetingSoFar, { command, asked }: { command: Command; asked: Asked }): Promise<ReturnType<typeof decide>> {
  const events = decide(command, log.meeting, asked)
  if (command.type !== 'startMeeting' || 'refused' in events || log.meeting.kept.earlier.length === 0) return events
  await store.leaveBeforeStart(meetingId, asked.at)
  await log.catchUp()
  return decide(command, log.meeting, asked)
}
