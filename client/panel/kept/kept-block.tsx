import type { ReactNode } from 'react'
import type { KeptThing } from '#client/meeting/view-parts.ts'
import { keptElementId } from './kept-places.ts'
import { KeptWriting, type KeptWritingProps } from './kept-writing.tsx'
import styles from '../panel.module.css'

type KeptBlockProps = KeptWritingProps & {
  title: string
  /** What is written down, or that nothing is. */
  children: ReactNode
}

/** The id of the heading, which names the form. */
export const keptTitleId = (thing: KeptThing): string => `${keptElementId(thing)}-title`

/** One thing that a meeting keeps: what is written down of it, and the form when one writes. */
export function KeptBlock({ title, children, ...writing }: KeptBlockProps) {
  const { thing } = writing
  return (
    <section id={keptElementId(thing)} tabIndex={-1} className={styles.block} aria-labelledby={keptTitleId(thing)}>
      <h2 id={keptTitleId(thing)}>{title}</h2>
      {children}
      <KeptWriting about={title} {...writing} />
    </section>
  )
}
