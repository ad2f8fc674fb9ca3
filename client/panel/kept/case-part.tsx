import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useDrafts } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { KeptThing } from '#client/meeting/view-parts.ts'
import { actOn } from '#client/text/in-short.ts'
import type { CaseNow } from './use-cases-now.ts'
import { keptElementId } from './kept-places.ts'
import styles from '../panel.module.css'

type CasePartProps = {
  thing: KeptThing
  one: CaseNow
  /** What the button is about, heard with it: a heading, or the case's code. */
  about: string
  /** Stands above it, as a heading of its own. */
  heading?: string | null
  /** What is written down, or that nothing is. */
  children: ReactNode
  write: string
  mayWrite: boolean
  draftPlace: string
  form: (shut: () => void) => ReactNode
  acts?: ReactNode
}

/** Where a form keeps what is half written, of one case or of the one alone. */
export const draftPlaceOf = (place: string, caseId: string | null): string => (caseId === null ? place : `${place}-${caseId}`)

/** One of several things of one kind, each with what is written down, the button that opens its form, and the form. */
export function CasePart({ thing, one, about, heading = one.code, children, write, mayWrite, draftPlace, form, acts }: CasePartProps) {
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(draftPlace) !== undefined)
  // The button that was pressed is gone then.
  const turnTo = (writing: boolean) => {
    setIsWriting(writing)
    goToSoon(keptElementId(thing))
  }
  const isForm = mayWrite && isWriting
  return (
    <div className={styles.bare}>
      {heading !== null && <h3>{heading}</h3>}
      {children}
      {isForm && form(() => turnTo(false))}
      {!isForm && (mayWrite || acts) && (
        <div className={styles.acts}>
          {acts}
          {mayWrite && (
            <Button appearance="secondary" aria-label={actOn(write, about)} onClick={() => turnTo(true)}>
              {write}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
