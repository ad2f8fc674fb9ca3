import { Field, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { ComposerOutside } from './composer-outside.tsx'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { hasField } from './draft-content.ts'
import { professionals } from './draft-kind.ts'
import { SeatOptions } from './seat-options.tsx'
import { isAtTable } from '#client/meeting/people-groups.ts'
import type { Seat } from '#client/meeting/view-parts.ts'
import styles from '#client/meeting/meeting.module.css'

/** Who does it, is asked or told it: somebody at the table, or somebody outside it. Of a decision which authority made it. */
export function ComposerWho(props: ComposerPartProps) {
  const { draft, change, lacks } = props
  const words = useWords('writing').composer
  const { refusals } = useWords('refusals')
  const people = useView().people ?? null
  // The participant's own step says who by its kind.
  if (draft.kind === 'ownStep' || !people) return null
  if (draft.kind === 'reportedDecision') return <ComposerAuthority {...props} />
  const mayBeChosen = (seat: Seat) => (draft.kind !== 'undertaking' && draft.kind !== 'question') || professionals.includes(seat.role)
  // A promise or a question is nobody's who is not here to say so (ITEM-19); what is advised or told may be.
  const mayAnswer = (seat: Seat) => (draft.kind !== 'undertaking' && draft.kind !== 'question') || isAtTable(seat)
  // Chosen before the kind was changed: said at once, and not first when it is sent.
  const isAbsent = people.seats.some((seat) => seat.id === draft.who && !mayAnswer(seat))
  const label = draft.kind === 'question' || draft.kind === 'information' ? words.whoms[draft.kind] : words.who
  return (
    <div className={styles.stack}>
      <Field label={label} {...lacking(isAbsent ? refusals.seatNotHere : lacks('who'))}>
        <Select name="who" value={draft.who} onChange={(_event, { value }) => change({ who: value })}>
          <option value="">{words.whoNobody}</option>
          <SeatOptions people={people} among={mayBeChosen} isOpen={mayAnswer} />
          {hasField(draft.kind, 'outsideOrganisation') && <option value="outside">{words.outside}</option>}
        </Select>
      </Field>
      {draft.who === 'outside' && <ComposerOutside {...props} />}
      {draft.who === 'outside' && draft.kind === 'question' && (
        <Field label={words.carriedBy} {...lacking(lacks('carriedBy'))}>
          <Select name="carriedBy" value={draft.carriedBy} onChange={(_event, { value }) => change({ carriedBy: value })}>
            <option value="">{words.whoNobody}</option>
            <SeatOptions people={people} among={({ role }) => professionals.includes(role)} isOpen={isAtTable} />
          </Select>
        </Field>
      )}
    </div>
  )
}

/** Which authority has decided: one of the meeting's, by its name, or another. */
function ComposerAuthority(props: ComposerPartProps) {
  const { draft, change, lacks } = props
  const words = useWords('writing').composer
  const organisations = useView().people?.organisations ?? []
  const listed = draft.who === 'organisation' ? organisations.find(({ name }) => name === draft.outsideOrganisation) : undefined
  const isOther = draft.who !== '' && !listed
  const choose = (value: string) => {
    const organisation = organisations.find(({ id }) => id === value)
    change(organisation ? { who: 'organisation', outsideOrganisation: organisation.name } : { who: value, outsideOrganisation: '' })
  }
  return (
    <div className={styles.stack}>
      <Field label={words.whoms.reportedDecision} {...lacking(lacks('who'))}>
        <Select name="who" value={listed?.id ?? (isOther ? 'outside' : '')} onChange={(_event, { value }) => choose(value)}>
          <option value="">{words.authorityNobody}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="outside">{words.authorityOther}</option>
        </Select>
      </Field>
      {isOther && <ComposerOutside {...props} />}
    </div>
  )
}
