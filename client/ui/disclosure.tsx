import { useId, useState, type ReactNode } from 'react'
import styles from './disclosure.module.css'

type DisclosureProps = {
  /** What the button says. */
  summary: ReactNode
  children: ReactNode
  /** Around the button, when what opens is a section of the page. */
  heading?: 'h2' | 'h3' | 'div'
  /** Names the heading, where somebody is led here. */
  titleId?: string
  startsOpen?: boolean
  /** Nothing to press: it is shown as any part of the page, and can be folded later without losing what is typed. */
  isFixed?: boolean
  /** Each time somebody opens it. */
  onOpen?: () => void
}

/** A button that shows and hides what stands under it. Drawn when it is first opened; what is typed there stays while it is shut. */
export function Disclosure({ summary, children, heading: Heading = 'div', titleId, startsOpen = false, isFixed = false, onOpen }: DisclosureProps) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const [isDrawn, setIsDrawn] = useState(startsOpen)
  const press = () => {
    setIsOpen(!isOpen)
    setIsDrawn(true)
    if (!isOpen) onOpen?.()
  }
  return (
    <>
      <Heading className={isFixed ? undefined : styles.heading} {...(titleId !== undefined && { id: titleId, tabIndex: -1 })}>
        {isFixed ? (
          summary
        ) : (
          <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={press}>
            <span className={isOpen ? `${styles.mark} ${styles.isOpen}` : styles.mark} aria-hidden />
            <span>{summary}</span>
          </button>
        )}
      </Heading>
      <div id={id} hidden={!isOpen && !isFixed} className={isFixed ? undefined : styles.content}>
        {(isDrawn || isFixed) && children}
      </div>
    </>
  )
}
