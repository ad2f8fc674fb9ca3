import { useView } from '#client/live/use-session.tsx'
import { whoIsHere } from '#client/meeting/people-groups.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Seat } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ConsentBlock } from './chair/consent-block.tsx'
import { StartMeeting } from './chair/start-meeting.tsx'
import { ConsentSummary } from './consent-summary.tsx'
import styles from './panel.module.css'

/** Before the start: who is here, who is missing, whether the consent reaches; the chair starts. */
export function BeforeMeeting() {
  const { people, about, consent } = useView()
  const words = useWords('panel')
  const locale = useLocale()
  const may = useAbilities()
  if (!people || !about) return null
  const { here, missing } = whoIsHere(people)
  const isChair = may('startMeeting')
  return (
    <>
      <section className={styles.block} aria-labelledby="before-title">
        <h2 id="before-title">{words.before.title}</h2>
        {!isChair && <p>{words.before.wait}</p>}
        {!isChair && <p className={styles.soft}>{about.form.purpose[locale]}</p>}
        <Names title={words.before.here} seats={here} />
        {missing.length > 0 ? <Names title={words.before.missing} seats={missing} /> : <p className={styles.soft}>{words.before.everybodyHere}</p>}
        {missing.length > 0 && isChair && <p className={styles.small}>{words.before.canStartAnyway}</p>}
      </section>
      {isChair ? (
        <ConsentBlock />
      ) : (
        <section className={styles.block}>
          <h2>{words.consent.title}</h2>
          <ConsentSummary />
        </section>
      )}
      {isChair && <StartMeeting key={consent?.gaps.length} />}
    </>
  )
}

function Names({ title, seats }: { title: string; seats: Seat[] }) {
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.rows} style={{ gap: 0 }}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <PersonLine seat={seat} withPlace />
          </li>
        ))}
      </ul>
    </div>
  )
}
