import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useHasMinutes } from '#client/meeting/use-about-nobody.ts'
import { useWords } from '#client/text/use-words.tsx'

/** What is noted is what the participant tells, or, where minutes are written, what everybody has talked about. */
export function useToldWords(): { title: string; label: string; hint: string } {
  const { told } = useWords('panel')
  const { nobody } = useWords('table').items
  const { people } = useView()
  const name = participantOf(people ?? null)?.name ?? nobody
  return useHasMinutes() ? told.ofAll : { title: told.title(name), label: told.label(name), hint: told.hint }
}
