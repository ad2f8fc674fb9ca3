import { useView } from '#client/live/use-session.tsx'
import { ended } from '#client/text/ended.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { useComeNotes } from '../work/use-come-notes.ts'
import type { Gap } from './gap.ts'

const nothing: Gap[] = []

/** Says what others have noted of how the team works together, without the buttons beside it. Shows nothing. */
export function GapsAnnouncer() {
  const { gaps } = useView()
  const words = useWords('panel').gaps
  return <Announcer text={useComeNotes(gaps ?? nothing, ({ kind, words: note }) => words.come(words.kinds[kind], ended(note)))} />
}
