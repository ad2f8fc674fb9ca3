import { Field, Input, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { WhenKind } from './composer-draft.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { DayField } from './day-field.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { SeatOptions } from './seat-options.tsx'
import styles from '#client/meeting/meeting.module.css'

const kinds: readonly WhenKind[] = ['by', 'on', 'contact']

/** When: of a question the last day for a reply, of a decision the day that has been, else a last day, a day, or who gets in touch and by when. */
export function ComposerWhen(props: ComposerPartProps) {
  const { draft, change, lacks, onKeyDown } = props
  const words = useWords('writing').composer
  const day = { day: draft.day, onDay: (chosen: string) => change({ day: chosen }), message: lacks('day'), onKeyDown }
  switch (draft.kind) {
    case 'information':
      return null
    case 'question':
      return <DayField label={words.replyDay} {...day} />
    case 'reportedDecision':
      return <DayField label={words.decisionDay} lies="past" {...day} />
    default:
      return <AnyWhen {...props} />
  }
}

function AnyWhen({ draft, change, lacks, onKeyDown }: ComposerPartProps) {
  const words = useWords('writing').composer
  const people = useView().people ?? null
  const participant = participantOf(people)
  const choose = (whenKind: WhenKind) => {
    const isAtTable = people?.seats.some(({ id }) => id === draft.who) === true && draft.who !== participant?.id
    change({ whenKind, ...(whenKind === 'contact' && draft.contactSeatId === '' && isAtTable && { contactSeatId: draft.who }) })
  }
  return (
    <div className={styles.stack}>
      <Field label={draft.kind === 'ownStep' ? words.optional(words.when) : words.when}>
        <Select name="whenKind" value={draft.whenKind} onChange={(_event, { value }) => choose(value as WhenKind)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.whenKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.whenKind === 'contact' && people && (
        <Field label={words.contact} {...lacking(lacks('contactSeatId'))}>
          <Select name="contactSeatId" value={draft.contactSeatId} onChange={(_event, { value }) => change({ contactSeatId: value })}>
            <option value="">{words.whoNobody}</option>
            <SeatOptions people={people} />
          </Select>
        </Field>
      )}
      <DayField isLabelUnseen label={words.day[draft.whenKind]} day={draft.day} onDay={(day) => change({ day })} message={lacks('day')} onKeyDown={onKeyDown} />
      {draft.whenKind === 'on' && (
        <Field label={words.time}>
          <Input name="time" type="time" value={draft.time} onKeyDown={onKeyDown} onChange={(_event, { value }) => change({ time: value })} />
        </Field>
      )}
    </div>
  )
}
