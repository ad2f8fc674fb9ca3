import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useDrafts } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { KeptThing } from '#client/meeting/view-parts.ts'
import { actOn } from '#client/text/in-short.ts'
import { keptElementId } from './kept-places.ts'
import styles from '../panel.module.css'

export type KeptWritingProps = {
  thing: KeptThing
  /** The button that opens the form. */
  write: string
  mayWrite: boolean
  /** Where the form keeps what is half written: then it stands open. */
  draftPlace: string
  form: (shut: () => void) => ReactNode
  /** Beside the button to write, and out of the way while one writes. */
  acts?: ReactNode
}

/** The form when one writes, else the button that opens it. `about`: what the button is about, heard with it. */
export function KeptWriting({ thing, about, write, mayWrite, draftPlace, form, acts }: KeptWritingProps & { about: string }) {
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(draftPlace) !== undefined)
  // The button that was pressed is gone then.
  const turnTo = (writing: boolean) => {
    setIsWriting(writing)
    goToSoon(keptElementId(thing))
  }
  if (mayWrite && isWriting) return form(() => turnTo(false))
  if (!mayWrite && !acts) return null
  return (
    <div className={styles.acts}>
      {acts}
      {mayWrite && (
        <Button appearance="secondary" aria-label={actOn(write, about)} onClick={() => turnTo(true)}>
          {write}
        </Button>
      )}
    </div>
  )
}
