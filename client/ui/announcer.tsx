import styles from './ground.module.css'
import { useFleeting } from './use-fleeting.ts'

/** Says to a screen reader what has come, when it is polite to. Always on the page, so that the first text is heard too. What has been said does not stay to be read as a part of the page. */
export function Announcer({ text }: { text: string }) {
  const said = useFleeting(text)
  return (
    <div className={styles.unseen} role="status" aria-live="polite" data-fleeting>
      {said}
    </div>
  )
}
