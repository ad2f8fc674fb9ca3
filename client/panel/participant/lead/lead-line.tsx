import { useEffect, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { useFleeting } from '#client/ui/use-fleeting.ts'
import { leadText, unmentionedMs } from './lead-now.ts'
import styles from '../page.module.css'

/** Who leads, when it is not as usual: the chair has lost contact, or somebody leads meanwhile. Said once, and once that it is over. */
export function LeadLine() {
  const { people, lead } = useSession().state.view
  const words = useWords('participant')
  const text = leadText(lead ?? null, useMomentOfAbsence(), people ?? null, words)
  const [wasSaid, setWasSaid] = useState(false)
  if (text !== null && !wasSaid) setWasSaid(true)
  const back = useFleeting(text === null && wasSaid ? words.lead.back : '')
  return (
    <p className={text === null ? styles.unseen : styles.lead} role="status" data-fleeting={text === null ? true : undefined}>
      {text ?? back}
    </p>
  )
}

/** The server's clock in ms, read when whoever leads has gone and again when that is worth a word. */
function useMomentOfAbsence(): number {
  const { view, clockOffsetMs } = useSession().state
  const awaySince = view.lead?.awaySince ?? null
  const [deviceMs, setDeviceMs] = useState(() => Date.now())
  useEffect(() => {
    if (awaySince === null) return
    const waitMs = Date.parse(awaySince) + unmentionedMs - Date.now() - clockOffsetMs
    const timer = setTimeout(() => setDeviceMs(Date.now()), Math.max(waitMs, 0) + 50)
    return () => clearTimeout(timer)
  }, [awaySince, clockOffsetMs])
  return deviceMs + clockOffsetMs
}
