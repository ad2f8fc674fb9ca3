import { Field, SearchBox } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import styles from '#client/ui/sheet.module.css'
import { ShortList } from '../short-list.tsx'

type LookedForProps<One> = {
  words: { search: string; count: (total: number) => string; found: (shown: number) => string }
  sought: string
  onSought: (sought: string) => void
  /** What `shown` was looked for by, when that comes a moment later. */
  read?: string
  total: number
  shown: readonly One[]
  children: (one: One) => ReactNode
}

/** A list in which one looks for something, with how much was found. */
export function LookedFor<One extends { id: string }>({ words, sought, onSought, read = sought, total, shown, children }: LookedForProps<One>) {
  return (
    <>
      <Field label={words.search}>
        <SearchBox value={sought} onChange={(_event, { value }) => onSought(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {read.trim() === '' ? words.count(total) : words.found(shown.length)}
      </p>
      <ShortList items={shown} idOf={({ id }) => id}>
        {children}
      </ShortList>
    </>
  )
}
