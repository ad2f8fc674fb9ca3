import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { nextPhase } from '#client/meeting/next-phase.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'

/** The way on to the next part; nothing in the last one. */
export function NextButton() {
  const { agenda } = useView()
  const words = useWords('table').agenda
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const next = agenda ? nextPhase(agenda) : null
  if (!next) return null
  return (
    <>
      <Trouble text={trouble} />
      <Button appearance="primary" disabledFocusable={isSending} onClick={() => void submit({ type: 'moveToPhase', phaseId: next.id, reason: null })}>
        {words.next(next.title[locale])}
      </Button>
    </>
  )
}
