import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useDrafts } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { actOn } from '#client/text/in-short.ts'
import type { KeptThing } from '#client/meeting/view-parts.ts'
import { keptElementId } from './kept-places.ts'
import styles from '../panel.module.css'

type KeptBlockProps = {
  thing: KeptThing
  title: string
  /** What is written down, or that nothing is. */
  children: ReactNode
  /** The button that opens the form. */
  write: string
  mayWrite: boolean
  /** Where the form keeps what is half written: then it stands open. */
  draftPlace: string
  form: (shut: () => void) => ReactNode
  /** Beside the button to write, and out of the way while one writes. */
  acts?: ReactNode
}

/** The id of the heading, which names the form. */
export const keptTitleId = (thing: KeptThing): string => `${keptElementId(thing)}-title`

/** One thing that a meeting keeps: what is written down of it, and the form when one writes. */
export function KeptBlock({ thing, title, children, write, mayWrite, draftPlace, form, acts }: KeptBlockProps) {
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(draftPlace) !== undefined)
  // The button that was pressed is gone then.
  const turnTo = (writing: boolean) => {
    setIsWriting(writing)
    goToSoon(keptElementId(thing))
  }
  const isForm = mayWrite && isWriting
  return (
    <section id={keptElementId(thing)} tabIndex={-1} className={styles.block} aria-labelledby={keptTitleId(thing)}>
      <h2 id={keptTitleId(thing)}>{title}</h2>
      {children}
      {isForm && form(() => turnTo(false))}
      {!isForm && (mayWrite || acts) && (
        <div className={styles.acts}>
          {acts}
          {mayWrite && (
            <Button appearance="secondary" aria-label={actOn(write, title)} onClick={() => turnTo(true)}>
              {write}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
