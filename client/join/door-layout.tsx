import { useEffect, useRef, type ReactNode } from 'react'
import { frameName } from '#client/ui/frame-name.ts'
import styles from './door.module.css'

type DoorLayoutProps = {
  title: string
  /** Changes of step move the focus to the title, so that a screen reader says where one is now. */
  takesFocus?: boolean
  children: ReactNode
}

/** A page with one thing to read and at most one thing to do. */
export function DoorLayout({ title, takesFocus = false, children }: DoorLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <main className={styles.page} aria-label={frameName()}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
