import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { takenLines } from './taken-lines.ts'

/** Under what was said yes to: how, to whom and when. Nothing to who is not told. */
export function ConsentTaken() {
  const { consent, people } = useView()
  const { consentTaken: words } = useWords('later')
  const { roles } = useWords('door')
  const locale = useLocale()
  const lines = people ? takenLines(consent?.records ?? [], people, { words, roles, locale }) : []
  return lines.map((line) => <p key={line}>{line}</p>)
}
