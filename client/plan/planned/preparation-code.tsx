import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { postInit } from '#client/live/post-init.ts'
import { IssuedCode } from '#client/meeting/reading-code/issued-code.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { ReadingCode } from '#core/wire/settings.ts'
import codeStyles from '#client/meeting/reading-code/reading-code.module.css'

type Asking = 'asking' | 'trouble' | null
type PreparationCodeProps = { name: string; isProtected: boolean; help?: string; ask: () => Promise<ReadingCode | null>; issued: ReadingCode | null; onIssued: (issued: ReadingCode) => void }

/** How the participant comes to read the letter before the meeting without going into it: a code to hand over, which stands on their slip too; or paper. */
export function PreparationCode({ name, isProtected, help, ask, issued, onIssued }: PreparationCodeProps) {
  const { code: says } = useWords('later')
  const { before: words } = useWords('planned').planned
  const [asking, setAsking] = useState<Asking>(null)
  const press = () => {
    if (asking === 'asking') return
    setAsking('asking')
    void ask().then((answer) => {
      setAsking(answer ? null : 'trouble')
      if (answer) onIssued(answer)
    })
  }
  if (isProtected) return <p>{words.onPaper(name)}</p>
  return (
    <div className={codeStyles.code}>
      <p>{help ?? words.help(name)}</p>
      <div>
        <Button onClick={press}>{says.ask(name)}</Button>
      </div>
      <Trouble text={asking === 'trouble' ? says.trouble : null} />
      <div role="status" className={codeStyles.code}>
        {issued && <IssuedCode issued={issued} name={name} />}
      </div>
    </div>
  )
}

/** A new code for the letter before this meeting, of the participant or of the seat of who brought the question; null when nobody knows whether it was made: another try makes another. Never rejects. */
export async function askPreparationCode(meetingId: string, key: string, ask: typeof fetch = fetch, ofReferrer = ''): Promise<ReadingCode | null> {
  try {
    const answer = await ask(`/api/meetings/${meetingId}${ofReferrer === '' ? '' : `/seats/${ofReferrer}`}/preparation/code`, postInit({}, key))
    return answer.ok ? ((await answer.json()) as ReadingCode) : null
  } catch {
    return null
  }
}
