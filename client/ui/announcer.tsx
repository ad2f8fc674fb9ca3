import styles from './ground.module.css'

/** Says to a screen reader what has come, when it is polite to. Always on the page, so that the first text is heard too. */
export function Announcer({ text }: { text: string }) {
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {text}
    </div>
  )
}
