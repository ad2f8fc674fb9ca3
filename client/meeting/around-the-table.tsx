import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { HardText } from './hard-words/hard-text-later.tsx'
import { groupPeople, isAtTable, isWithoutScreen, participantOf } from './people-groups.ts'
import { whoIsHere } from './who-is-here.ts'
import { PersonActs } from './person-acts.tsx'
import { personElementId, tableElementId } from './person-element.ts'
import { PersonLine } from './person-line.tsx'
import { useIsAboutNobody } from './use-about-nobody.ts'
import { useAbilities } from './use-abilities.ts'
import type { People, Seat } from './view-parts.ts'
import styles from './people.module.css'

/** Who is at the table, grouped, nine people in the room of two; a tap on one tells the rest. */
export function AroundTheTable({ startsOpen = false }: { startsOpen?: boolean }) {
  const { view } = useSession().state
  const words = useWords('table').people
  if (!view.people) return null
  const { here, missing } = whoIsHere(view.people)
  const counts = [words.here(here.length), missing.length > 0 ? words.missing(missing.length) : null].filter(Boolean).join(', ')
  const isOver = view.about?.state === 'closed'
  return (
    <section className={styles.table}>
      <Disclosure
        heading="h2"
        titleId={tableElementId}
        startsOpen={startsOpen}
        summary={
          <>
            <strong>{words.title}</strong> {!isOver && <span className={styles.role}>{counts}</span>}
          </>
        }
      >
        <PeopleGroups people={view.people} />
      </Disclosure>
    </section>
  )
}

function PeopleGroups({ people }: { people: People }) {
  const words = useWords('table').people
  const participant = participantOf(people)
  return groupPeople(people).map(({ organisation, seats }) => (
    <div key={organisation?.id ?? 'none'} className={styles.group}>
      <h3>{organisation?.name ?? words.withParticipant(participant?.name ?? null)}</h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat.id}>
            <Person seat={seat} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

type Presence = keyof Words<'table'>['people']['presence']

/** Whether somebody is here, as it is said; null where that is nobody's business; when the meeting is over only who never came in, since whether a screen is still open says nothing of that. */
export function presenceOf(seat: Pick<Seat, 'role' | 'attends' | 'isAdmitted' | 'isHere' | 'standing' | 'isPresenceHidden'>, isOver = false): Presence | null {
  if (seat.isPresenceHidden) return null
  if (isOver) return isAtTable(seat) ? null : 'never'
  if (seat.isHere) return 'here'
  if (seat.standing === 'turnedAway') return 'out'
  if (isWithoutScreen(seat)) return seat.attends === 'phone' ? 'phone' : 'room'
  return seat.isAdmitted ? 'away' : 'notYet'
}

/** What the others should know to meet somebody well: what their role may not, and what they need. */
export function bearInMind(seat: Seat, name: string, facts: Words<'table'>['people']['facts']): string[] {
  const part = seat.answersForParticipant ? 'guardian' : seat.role
  return [
    part === 'guardian' || part === 'supportPerson' || part === 'interpreter' || part === 'referrer' ? facts[part](name) : null,
    seat.isNew ? facts.isNew : null,
    seat.isListening ? facts.listens : null,
    isWithoutScreen(seat) ? facts.withoutScreen : null,
  ].filter((fact) => fact !== null)
}

function Person({ seat }: { seat: Seat }) {
  const words = useWords('table').people
  const { nobody } = useWords('table').items
  const { view, mine } = useSession().state
  const maySetAttends = useAbilities()('setAttends') && seat.standing !== 'turnedAway'
  const isAboutNobody = useIsAboutNobody()
  const isOver = view.about?.state === 'closed'
  const presence = presenceOf(seat, isOver)
  const neverSeen = isOver ? null : words.notIdentified
  const facts: [string, string | null][] = [
    [words.why, seat.why],
    [words.bearInMind, isOver ? null : bearInMind(seat, participantOf(view.people ?? null)?.name ?? nobody, words.facts).join(' ') || null],
    [words.mandate, seat.mandate && words.mandates[seat.mandate]],
    [words.identified, seat.isPresenceHidden ? null : seat.isAdmitted ? words.identifiedBy[seat.identifiedBy] : isWithoutScreen(seat) ? words.saidByChair : neverSeen],
    [words.attends, maySetAttends || isOver || seat.isPresenceHidden ? null : words.attendsBy[seat.attends]],
    [words.consent, seat.organisationId === null || isAboutNobody ? null : seat.isCovered ? words.covered : words.notCovered],
  ]
  return (
    <details className={styles.details}>
      <summary id={personElementId(seat.id)}>
        <PersonLine seat={seat} /> <span className={styles.presence}>{seat.id === mine?.seatId ? words.me : presence && words.presence[presence]}</span>
      </summary>
      <dl>
        {facts.map(
          ([label, fact]) =>
            fact !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang={label === words.why ? view.about?.language : undefined}>{label === words.why ? <HardText text={fact} /> : fact}</dd>
              </div>
            ),
        )}
      </dl>
      <PersonActs seat={seat} />
    </details>
  )
}
