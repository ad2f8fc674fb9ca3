import { useView } from '#client/live/use-session.tsx'
import { isChairHere, isWithoutScreen, participantOf } from '#client/meeting/people-groups.ts'
import { whoIsHere } from '#client/meeting/who-is-here.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Seat } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ConsentBlock } from '../consent/consent-block.tsx'
import { Background, RoleCard, Wishes } from '../forms-later.ts'
import { ReadyCheck } from './ready-check.tsx'
import { PreparationLetter } from './preparation-letter.tsx'
import styles from '../panel.module.css'

/** Before the start: who is here, what is missing, what the participant wants, and one's own role. */
export function BeforeMeeting() {
  const isChair = useAbilities()('startMeeting')
  return (
    <>
      <WhoIsHere isChair={isChair} />
      {isChair ? <ReadyCheck /> : <RoleCard />}
      <Background />
      <ConsentBlock />
      {!isChair && <LetterToRead />}
      <Wishes />
      {isChair && <RoleCard />}
    </>
  )
}

function WhoIsHere({ isChair }: { isChair: boolean }) {
  const { people, about } = useView()
  const { before: words } = useWords('panel')
  const locale = useLocale()
  if (!people || !about) return null
  const { here, missing } = whoIsHere(people)
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      {!isChair && <p>{isChairHere(people) ? words.wait : words.waitForChair}</p>}
      {!isChair && <p className={styles.soft}>{about.form.purpose[locale]}</p>}
      <Names title={words.here} seats={here} />
      {missing.length > 0 ? <Names title={words.missing} seats={missing} /> : <p className={styles.soft}>{words.everybodyHere}</p>}
      {missing.length > 0 && isChair && <p className={styles.small}>{words.canStartAnyway}</p>}
    </section>
  )
}

/** For the referrer, who often goes through the letter with the participant. */
function LetterToRead() {
  const { people, preparation } = useView()
  const { ready: words } = useWords('panel')
  if (!preparation || !participantOf(people ?? null)) return null
  return (
    <section className={styles.block}>
      <h2>{words.letterTitle}</h2>
      <PreparationLetter />
    </section>
  )
}

function Names({ title, seats }: { title: string; seats: Seat[] }) {
  const { before: words } = useWords('panel')
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.rows} style={{ gap: 0 }}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <PersonLine seat={seat} withPlace />
            {isWithoutScreen(seat) && <span>, {words.without[seat.attends === 'phone' ? 'phone' : 'room']}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
