import { useWords } from '#client/text/use-words.tsx'
import { isDemo } from '#client/ui/app-frame.tsx'
import { DemoMeetings } from './demo-meetings.tsx'
import styles from './demo.module.css'

/** What this is, in a few lines; with the demo a meeting to try, else how to get into one's own. */
export function StartPage() {
  const words = useWords('start').demo
  return (
    <main className={styles.page}>
      <header className={styles.intro}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p>{words.what}</p>
        <p className={styles.soft}>
          <a href="/plan">{words.plan}</a>
        </p>
        <p className={styles.soft}>
          <a href="/settings">{words.settings}</a>
        </p>
        <p className={styles.soft}>
          <a href="/statistik">{words.statistics}</a>
        </p>
      </header>
      {isDemo() ? <DemoMeetings /> : <HowIn />}
    </main>
  )
}

function HowIn() {
  const words = useWords('start').demo
  return (
    <section className={styles.intro}>
      <h2>{words.howIn}</h2>
      <p>{words.howInText}</p>
      <p>{words.howInHelp}</p>
    </section>
  )
}
