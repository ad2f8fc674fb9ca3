import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { groupPeople, isWithoutScreen, type PeopleGroup } from '#client/meeting/people-groups.ts'
import type { People, Seat } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { useMe } from '../use-me.ts'
import styles from './people.module.css'

/** Everybody in the meeting by where they come from. `isOpen` says at once why each of them is here; else a tap does. */
export function PeopleHere({ people, isOpen = false }: { people: People; isOpen?: boolean }) {
  return groupPeople(people).map((group) => (
    <div key={group.organisation?.id ?? 'beside'} className={styles.group}>
      <GroupTitle group={group} />
      <ul className={styles.list}>
        {group.seats.map((seat) => (
          <li key={seat.id}>{isOpen ? <PersonOpen seat={seat} /> : <Disclosure summary={<PersonName seat={seat} />}>{<PersonFacts seat={seat} />}</Disclosure>}</li>
        ))}
      </ul>
    </div>
  ))
}

function GroupTitle({ group: { organisation } }: { group: PeopleGroup }) {
  const { people: says } = useWords('participant')
  const { isParticipant, name } = useMe()
  return <h3>{organisation?.name ?? (isParticipant ? says.withYou : says.withOf(name))}</h3>
}

function PersonName({ seat }: { seat: Seat }) {
  const { people: says } = useWords('participant')
  const { seatId, isParticipant, name } = useMe()
  const about = seat.role === 'participant' && !isParticipant ? says.aboutOf : says.roles[seat.role]
  const part = !seat.answersForParticipant ? about : isParticipant ? says.guardian : says.guardianOf(name)
  return (
    <>
      <strong>{seat.name}</strong>
      {seat.id === seatId ? ` (${says.you})` : `, ${part}`}
    </>
  )
}

function PersonOpen({ seat }: { seat: Seat }) {
  return (
    <div className={styles.why}>
      <PersonName seat={seat} />
      <Why seat={seat} />
    </div>
  )
}

/** What the plan says of the participant is said of them; to them the page says it itself. */
function Why({ seat }: { seat: Seat }) {
  const { people: says } = useWords('participant')
  const { seatId, isParticipant } = useMe()
  return <p>{isParticipant && seat.id === seatId ? says.aboutYou : <HardText text={seat.why} />}</p>
}

function PersonFacts({ seat }: { seat: Seat }) {
  const { people: says } = useWords('participant')
  const place = isWithoutScreen(seat) && seat.attends === 'phone' ? says.phone : seat.isHere || isWithoutScreen(seat) ? says.here : says.notHere
  const facts = [place, ...(seat.isListening ? [says.listens] : []), ...(seat.isNew ? [says.isNew] : [])]
  return (
    <div className={styles.facts}>
      <Why seat={seat} />
      {seat.mandate && <p>{says.mandates[seat.mandate]}</p>}
      <p>{facts.join('. ')}.</p>
    </div>
  )
}
