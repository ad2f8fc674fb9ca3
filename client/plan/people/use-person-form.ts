import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import { personPlace, places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { withWritten } from '../plan-draft.ts'
import { allowedName } from '../protect-draft.ts'
import type { SeatRole } from '../plan-parts.ts'
import { emptyPerson, numbersStandIn, personLacks, type PersonDraft, type PersonField } from './person-draft.ts'

const roles: readonly SeatRole[] = ['representative', 'referrer', 'supportPerson', 'interpreter', 'participant', 'chair']

/** The form for one person: its fields, what is wrong beside which of them, and how it is saved. */
export function usePersonForm() {
  const { draft, form, change } = usePlan()
  const { people: words } = useWords('plan')
  const { refusals } = useWords('refusals')
  const [isTried, setIsTried] = useState(false)
  const written = draft.writing ?? emptyPerson('', 'representative')
  const person = { ...written, name: allowedName(draft, written) }
  const usualWhy = (words.whys as Partial<Record<SeatRole, string>>)[person.role] ?? ''
  const numbers = numbersStandIn(person)
  const lacks = personLacks(person, usualWhy, draft.organisations, draft.people)
  const isTaken = (role: SeatRole) => (role === 'chair' || role === 'participant') && draft.people.some((one) => one.role === role && one.id !== person.id)
  const messageFor = (field: PersonField) => {
    if (numbers.includes(field)) return refusals.personalNumber
    const lack = lacks.find((one) => one === field || (one === 'alike' && field === 'name'))
    return isTried && lack !== undefined ? words.missing[lack] : undefined
  }
  const putAway = () => {
    change({ writing: null })
    goToSoon(draft.people.some(({ id }) => id === person.id) ? personPlace(person.id) : places.people)
  }
  const save = () => {
    setIsTried(true)
    if (lacks.length > 0 || numbers.length > 0) return goToSoon(`plan-person-${numbers[0] ?? (lacks[0] === 'alike' ? 'name' : lacks[0])}`)
    change((before) => withWritten(before, usualWhy, () => crypto.randomUUID()))
    goToSoon(personPlace(person.id))
  }
  return {
    person,
    why: person.why ?? usualWhy,
    roles: roles.filter((role) => !isTaken(role) && ((role !== 'participant' || form.participantPresent) && (role !== 'supportPerson' || form.case === 'named') || person.role === role)),
    isKnown: draft.people.find(({ id }) => id === person.id) ?? null,
    set: (part: Partial<PersonDraft>) => change((before) => ({ ...before, writing: before.writing && { ...before.writing, ...part } })),
    messageFor,
    save,
    putAway,
  }
}
