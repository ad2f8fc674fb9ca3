import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import { personPlace, places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { organisationsAtTable, withPersonAgain, withoutPerson } from '../plan-draft.ts'
import type { SeatPlan, SeatRole } from '../plan-parts.ts'
import styles from '../plan.module.css'
import { EarlierByCode } from './earlier-by-code-later.tsx'
import { EarlierPeople } from './earlier-people.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { PersonCard } from './person-card.tsx'
import { Protection } from './protection.tsx'
import { PersonForm } from './person-form.tsx'
import { draftOf, emptyPerson } from './person-draft.ts'

type Removed = { person: SeatPlan; place: number }
const undoId = 'plan-undo'

/** Who takes part, by organisation; each can be changed and taken away, and the last one who was comes back with one press. */
export function PeoplePart() {
  const { draft, change } = usePlan()
  const { people: words } = useWords('plan')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const write = (role: SeatRole) => {
    change({ writing: emptyPerson(crypto.randomUUID(), role) })
    setRemoved(null)
    goToSoon(places.person)
  }
  const remove = (person: SeatPlan) => {
    setRemoved({ person, place: draft.people.indexOf(person) })
    change((before) => withoutPerson(before, person.id))
    goToSoon(undoId)
  }
  const putBack = ({ person, place }: Removed) => {
    change((before) => withPersonAgain(before, person, place))
    setRemoved(null)
    goToSoon(personPlace(person.id))
  }
  return (
    <Part id={places.people} title={words.title}>
      <p className={styles.quiet}>{words.help}</p>
      <Protection />
      <Groups onRemove={remove} />
      {removed && !draft.people.some(({ id }) => id === removed.person.id) && (
        <div className={styles.undo}>
          <p role="status">{words.removed(removed.person.name)}</p>
          <Button id={undoId} size="small" onClick={() => putBack(removed)}>
            {words.undo}
          </Button>
        </div>
      )}
      {draft.people.length === 0 && !draft.writing && removed === null && <EarlierPeople />}
      <EarlierByCode />
      {draft.writing ? <PersonForm /> : <Adding onAdd={write} />}
    </Part>
  )
}

function Groups({ onRemove }: { onRemove: (person: SeatPlan) => void }) {
  const { draft, change } = usePlan()
  const { people: words } = useWords('plan')
  const atTable = organisationsAtTable(draft)
  const edit = (person: SeatPlan) => {
    change({ writing: draftOf(person) })
    goToSoon(places.person)
  }
  const cards = (organisationId: string | null) =>
    draft.people.filter((one) => one.organisationId === organisationId).map((person) => <PersonCard key={person.id} person={person} onChange={() => edit(person)} onRemove={() => onRemove(person)} />)
  const own = cards(null)
  if (draft.people.length === 0) return draft.writing ? null : <p>{words.none}</p>
  return (
    <>
      {own.length > 0 && (
        <div className={styles.group} role="group" aria-label={words.own}>
          <h3>{words.own}</h3>
          {own}
        </div>
      )}
      {atTable.map((organisation) => (
        <div key={organisation.id} className={styles.group} role="group" aria-label={organisation.name}>
          <OrganisationName organisation={organisation} />
          {cards(organisation.id)}
        </div>
      ))}
    </>
  )
}

/** First whom no meeting is held without. */
function Adding({ onAdd }: { onAdd: (role: SeatRole) => void }) {
  const { draft, form } = usePlan()
  const { people: words } = useWords('plan')
  const has = (role: SeatRole) => draft.people.some((one) => one.role === role)
  const isWhole = has('chair') && (!form.participantPresent || has('participant'))
  return (
    <div className={styles.acts} data-side="start">
      {!has('chair') && <Button onClick={() => onAdd('chair')}>{words.add.chair}</Button>}
      {form.participantPresent && !has('participant') && <Button onClick={() => onAdd('participant')}>{words.add.participant}</Button>}
      <Button appearance={isWhole ? 'secondary' : 'subtle'} onClick={() => onAdd('representative')}>
        {words.add.other}
      </Button>
    </div>
  )
}
