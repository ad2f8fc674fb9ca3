import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { actOn } from '#client/text/in-short.ts'

type SureButtonProps = { says: string; about: string; asks: string; yes: string; onYes: () => void }

/** A press that can not be undone asks once more, in its own place. */
export function SureButton({ says, about, asks, yes, onYes }: SureButtonProps) {
  const { waiting: words } = useWords('plan')
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button size="small" appearance="subtle" aria-label={actOn(says, about)} onClick={() => setIsAsking(true)}>
        {says}
      </Button>
    )
  }
  return (
    <>
      <p role="status">{asks}</p>
      <Button size="small" autoFocus onClick={() => setIsAsking(false)}>
        {words.cancel}
      </Button>
      <Button size="small" onClick={onYes}>
        {yes}
      </Button>
    </>
  )
}
