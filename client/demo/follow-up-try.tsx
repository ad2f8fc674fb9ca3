import { Button } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import styles from './demo.module.css'

/** The follow-up of a meeting that was held some months ago, to try: an ordinary form with its code. */
export function FollowUpTry({ code }: { code: string }) {
  const words = useWords('start').demo
  return (
    <section className={styles.links} aria-labelledby="follow-up-title">
      <h2 id="follow-up-title">{words.followUpTitle}</h2>
      <p>{words.followUpText(code)}</p>
      <form method="post" action="/uppfoljning" target="_blank">
        <input type="hidden" name="code" value={code} />
        <Button type="submit">{words.followUpOpen}</Button>
      </form>
    </section>
  )
}
