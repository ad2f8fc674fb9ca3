import { Field, Input } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { AskedOf } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { SeatField } from './seat-field.tsx'

/** Who is asked: a seat's id, or another authority by name. */
export type AskedDraft = { of: string; organisation: string }
export const another = 'another'

export const draftOfAsked = (of: AskedOf | null): AskedDraft => (of?.kind === 'organisation' ? { of: another, organisation: of.organisation } : { of: of?.seatId ?? '', organisation: '' })

/** Null while it is not said. */
export function askedOf({ of, organisation }: AskedDraft): AskedOf | null {
  if (of !== another) return of === '' ? null : { kind: 'seat', seatId: of }
  return oneLine(organisation) === '' ? null : { kind: 'organisation', organisation: oneLine(organisation) }
}

/** Who is asked to do or decide something: who works there and has not been put out, or another authority. */
export function AskedOfField({ label, draft, change, isTried }: { label: string; draft: AskedDraft; change: (part: Partial<AskedDraft>) => void; isTried: boolean }) {
  const { shared: words } = useWords('kept')
  const lacks = isTried && askedOf(draft) === null
  return (
    <>
      <SeatField label={label} seatId={draft.of} onSeat={(of) => change({ of })} problem={lacks && draft.of === '' ? words.missing.who : undefined} isOpen={(seat) => seat.standing !== 'turnedAway'} other={{ value: another, label: words.otherOrganisation }} />
      {draft.of === another && (
        <Field label={words.organisation} {...lacking(lacks ? words.missing.organisation : undefined)}>
          <Input value={draft.organisation} maxLength={longest.outsideOrganisation} autoComplete="off" onChange={(_event, { value }) => change({ organisation: value })} />
        </Field>
      )}
    </>
  )
}
