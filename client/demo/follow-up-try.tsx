import { Button } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import type { Demo } from '#core/wire/http.ts'
import styles from './demo.module.css'

/** The follow-up of a meeting that was held some months ago, to try: for each voice an ordinary form with its code. */
export function FollowUpTry({ codes }: { codes: Demo['followUpCodes'] }) {
  const words = useWords('start').demo
  return (
    <section className={styles.links} aria-labelledby="follow-up-title">
      <h2 id="follow-up-title">{words.followUpTitle}</h2>
      <p>{words.followUpText}</p>
      {(['participant', 'referrer', 'team'] as const).map((voice) => (
        <form key={voice} method="post" action="/uppfoljning" target="_blank">
          <input type="hidden" name="code" value={codes[voice]} />
          <Button type="submit">{words.followUpAs[voice]}</Button>
        </form>
      ))}
    </section>
  )
}
