import type { ReactNode } from 'react'
import { KeptWriting, type KeptWritingProps } from './kept-writing.tsx'
import type { CaseNow } from './use-cases-now.ts'
import styles from '../panel.module.css'

type CasePartProps = KeptWritingProps & {
  one: CaseNow
  /** What the button is about, heard with it: a heading, or the case's code. */
  about: string
  /** Stands above it, as a heading of its own. */
  heading?: string | null
  /** What is written down, or that nothing is. */
  children: ReactNode
}

/** Where a form keeps what is half written, of one case or of the one alone. */
export const draftPlaceOf = (place: string, caseId: string | null): string => (caseId === null ? place : `${place}-${caseId}`)

/** One of several things of one kind, each with what is written down, the button that opens its form, and the form. */
export function CasePart({ one, heading = one.code, children, ...writing }: CasePartProps) {
  return (
    <div className={styles.bare}>
      {heading !== null && <h3>{heading}</h3>}
      {children}
      <KeptWriting {...writing} />
    </div>
  )
}
