import { Field, Input, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { longest } from './composer-draft.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { SeatOptions } from './seat-options.tsx'
import type { Seat, SeatRole } from '#client/meeting/view-parts.ts'
import styles from '#client/meeting/meeting.module.css'

/** Who can confirm what they undertake. */
const professionals: readonly SeatRole[] = ['chair', 'representative', 'referrer']

/** Who does it: somebody at the table, or somebody outside it with their organisation. */
export function ComposerWho({ draft, change, lacks, onKeyDown }: ComposerPartProps) {
  const words = useWords('panel').composer
  const people = useView().people ?? null
  // The participant's own step says who by its kind.
  if (draft.kind === 'ownStep' || !people) return null
  const mayDo = (seat: Seat) => draft.kind !== 'undertaking' || professionals.includes(seat.role)
  return (
    <div className={styles.stack}>
      <Field label={words.who} {...lacking(lacks('who'))}>
        <Select name="who" value={draft.who} onChange={(_event, { value }) => change({ who: value })}>
          <option value="">{words.whoNobody}</option>
          <SeatOptions people={people} among={mayDo} />
          {draft.kind === 'recommendation' && <option value="outside">{words.outside}</option>}
        </Select>
      </Field>
      {draft.who === 'outside' && (
        <>
          <Field label={words.outsideName} {...lacking(lacks('outsideName'))}>
            <Input name="outsideName" autoComplete="off" value={draft.outsideName} maxLength={longest.outsideName} onKeyDown={onKeyDown} onChange={(_event, { value }) => change({ outsideName: value })} />
          </Field>
          <Field label={words.outsideOrganisation} {...lacking(lacks('outsideOrganisation'))}>
            <Input
              name="outsideOrganisation"
              autoComplete="off"
              value={draft.outsideOrganisation}
              maxLength={longest.outsideOrganisation}
              onKeyDown={onKeyDown}
              onChange={(_event, { value }) => change({ outsideOrganisation: value })}
            />
          </Field>
        </>
      )}
    </div>
  )
}
