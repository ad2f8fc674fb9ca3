import { Button, type ButtonProps } from '@fluentui/react-components'
import type { ReactNode, Ref } from 'react'
import styles from './large-button.module.css'

type LargeButtonProps = ButtonProps & {
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
  /** Set for a button that stays pressed: it is then marked and framed, not only coloured. */
  isPressed?: boolean
}

/** A button that a thumb finds: 48 px and text of 17 px. */
export function LargeButton({ className, isPressed, children, ...props }: LargeButtonProps) {
  const classes = [styles.large, isPressed && styles.isPressed, className].filter(Boolean).join(' ')
  return (
    <Button {...(props as object)} {...(isPressed !== undefined && { 'aria-pressed': isPressed })} className={classes}>
      {isPressed && (
        <span className={styles.mark} aria-hidden>
          ✓
        </span>
      )}
      {children}
    </Button>
  )
}
