import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'

/** Says, when a withdrawal has been regretted, that the consent holds again. On the page while it stands still as well, so that it is heard. */
export function ConsentAgain() {
  const isWithdrawn = useView().about?.state === 'withdrawn'
  const words = useWords('panel').withdrawal
  const [wasWithdrawn, setWasWithdrawn] = useState(false)
  if (isWithdrawn && !wasWithdrawn) setWasWithdrawn(true)
  return <Announcer text={wasWithdrawn && !isWithdrawn ? words.goesOn : ''} />
}
