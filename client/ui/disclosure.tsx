import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, useState, type ReactNode } from 'react'

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  mark: {
    flexShrink: 0,
    width: '8px',
    height: '8px',
    marginInline: '4px',
    borderRight: '2px solid currentcolor',
    borderBottom: '2px solid currentcolor',
    transform: 'rotate(-45deg)',
  },
  isOpen: { transform: 'rotate(45deg)' },
})

type DisclosureProps = {
  /** What the button says. */
  summary: ReactNode
  children: ReactNode
  /** Around the button, when what opens is a section of the page. */
  heading?: 'h2' | 'h3'
  startsOpen?: boolean
}

/** A button that shows and hides what stands under it. */
export function Disclosure({ summary, children, heading, startsOpen = false }: DisclosureProps) {
  const styles = useStyles()
  const id = useId()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const button = (
    <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
      <span className={mergeClasses(styles.mark, isOpen && styles.isOpen)} aria-hidden />
      <span>{summary}</span>
    </button>
  )
  const Heading = heading ?? 'div'
  return (
    <>
      <Heading style={{ margin: 0, font: 'inherit' }}>{button}</Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  )
}
