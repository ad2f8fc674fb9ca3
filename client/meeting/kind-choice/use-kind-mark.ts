import { useDraft } from '#client/live/use-draft.ts'
import { useView } from '#client/live/use-session.tsx'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'

/** How what the participant says may be marked: `stands` is how it is by now; `isRead` who would read it without a mark, the table or whoever brought the question alone. */
export type Marks = { stands?: InformationKind | undefined; isRead: 'byTable' | 'byReferrer' }

/** What is sent of it: a kind, none, or nothing where there is nothing to say. */
export type About = InformationKind | null | undefined

/** The mark of what is half written at `place`, kept with the words; nothing where no consent tells kinds apart. */
export function useKindMark(place: string, marks: Marks | undefined) {
  const { consent } = useView()
  const stands = marks?.stands ?? ''
  const [text, set, forget] = useDraft(place.replace(/^[a-zA-Z]+/, '$&Kind'), stands)
  const kind = informationKinds.find((one) => one === text) ?? null
  const isThere = marks !== undefined && (stands !== '' || (consent?.records.some(({ kinds }) => kinds !== undefined) ?? false))
  const about: About = isThere ? kind : undefined
  return { isThere, kind, about, isNew: isThere && text !== stands, set: (now: InformationKind | null) => set(now ?? ''), forget }
}
