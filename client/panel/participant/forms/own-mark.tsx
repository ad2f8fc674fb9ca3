import { useWords } from '#client/text/use-words.tsx'
import type { InformationKind } from '#core/meeting/information-kind.ts'

/** What kind of information their own words are, and that consent binds who reads them. */
export function OwnMark({ kind }: { kind: InformationKind }) {
  const { kinds } = useWords('later')
  return <p>{kinds.ownAbout(kinds.kindNames[kind].toLowerCase())}</p>
}
