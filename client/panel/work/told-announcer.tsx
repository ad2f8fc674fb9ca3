import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useNames } from '#client/meeting/use-names.ts'
import type { Told } from '#client/meeting/view-parts.ts'
import { ended } from '#client/text/ended.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { useComeNotes } from './use-come-notes.ts'

const nothing: Told[] = []

/** Says what others have taken down of what the participant tells, and who did, without the buttons beside it. Shows nothing. */
export function ToldAnnouncer() {
  const { told, people } = useView()
  const words = useWords('panel').told
  const names = useNames()
  const writer = (by: string) => names.short(by === participantOf(people ?? null)?.id ? null : by)
  return <Announcer text={useComeNotes(told ?? nothing, ({ by, words: note }) => words.come(ended(note), writer(by)))} />
}
