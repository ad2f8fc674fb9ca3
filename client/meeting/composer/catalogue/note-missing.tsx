import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import meeting from '#client/meeting/meeting.module.css'

/** That what was looked for is not to be had: noted with a press among what the team learns. A name in it is refused there as everywhere [CAT-17]. */
export function NoteMissing({ sought }: { sought: string }) {
  const { interventions: words } = useWords('later')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const [noted, setNoted] = useState('')
  const note = async () => {
    if (!isSending && (await submit({ type: 'noteGap', kind: 'gap', words: words.isMissing(sought), about: 'missingIntervention' }))) setNoted(sought)
  }
  if (sought === '' || !may('noteGap')) return null
  return (
    <>
      {noted !== sought && (
        <Button size="small" appearance="subtle" disabledFocusable={isSending} onClick={() => void note()}>
          {words.missing(sought)}
        </Button>
      )}
      <p role="status" className={meeting.quiet}>
        {noted === sought ? words.noted : ''}
      </p>
      <Trouble text={trouble} />
    </>
  )
}
