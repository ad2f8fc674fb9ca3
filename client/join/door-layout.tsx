import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '36rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    fontSize: '1.125rem',
    lineHeight: 1.5,
    '& h1': { margin: '0 0 0.5rem', fontSize: '1.625rem', lineHeight: 1.25, ':focus': { outline: 'none' } },
    '& h2': { margin: '2rem 0 0.25rem', fontSize: '1.25rem', lineHeight: 1.3 },
    '& p': { margin: '0 0 0.75rem' },
  },
})

type DoorLayoutProps = {
  title: string
  /** Changes of step move the focus to the title, so that a screen reader says where one is now. */
  takesFocus?: boolean
  children: ReactNode
}

/** A page with one thing to read and at most one thing to do. */
export function DoorLayout({ title, takesFocus = false, children }: DoorLayoutProps) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
