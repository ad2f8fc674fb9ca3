import { useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { whoIsHere } from '#client/meeting/who-is-here.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ConsentBlock } from '../consent/consent-block.tsx'
import styles from '../panel.module.css'

/** Who is here and why, that it is voluntary, and what the consent says. */
export function WelcomeWork() {
  const { people, about } = useView()
  const words = useWords('panel')
  const locale = useLocale()
  if (!people || !about) return null
  return (
    <>
      <section className={styles.block}>
        <h2>{words.welcome.title}</h2>
        <ul className={styles.rows}>
          {whoIsHere(people).here.map((seat) => (
            <li key={seat.id}>
              <PersonLine seat={seat} withPlace />
              <p lang={about.language}>
                <HardText text={seat.why} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.block}>
        <h2>{words.welcome.voluntary}</h2>
        <p>{about.form.voluntary[locale]}</p>
      </section>
      <ConsentBlock />
    </>
  )
}
