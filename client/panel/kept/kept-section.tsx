import type { ReactNode } from 'react'
import type { KeptThing } from '#client/meeting/view-parts.ts'
import { keptElementId } from './kept-places.ts'
import { keptTitleId } from './kept-block.tsx'
import styles from '../panel.module.css'

/** A thing that a meeting keeps of each of its cases, or of several kinds: its heading, and its parts. */
export function KeptSection({ thing, title, children }: { thing: KeptThing; title: string; children: ReactNode }) {
  return (
    <section id={keptElementId(thing)} tabIndex={-1} className={styles.block} aria-labelledby={keptTitleId(thing)}>
      <h2 id={keptTitleId(thing)}>{title}</h2>
      {children}
    </section>
  )
}
