import { useWords } from '#client/text/use-words.tsx'
import { useAdministrator } from '../administrator-context.ts'

/** By whose name what is saved here will stand: it is known, not written. */
export function DecidesAs() {
  const { decide } = useWords('settings')
  const { name } = useAdministrator().administrator
  return <p>{decide.as(name ?? '')}</p>
}
