import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { SeatOptions } from '#client/meeting/composer/seat-options.tsx'
import { isAtTable } from '#client/meeting/people-groups.ts'
import type { SeatRole } from '#client/meeting/view-parts.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { later } from '#client/ui/later.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { draftOfMoney, moneyDraftPlace, moneyKinds, moneyTitleId, moneyLacks, moneyOf, type MoneyDraft, type MoneyField } from './money-draft.ts'

/** What consent reaches comes with the form for what is put, which asks the same. */
const MoneyNotReadBy = later(() => import('#client/meeting/composer/composer-form.tsx').then((part) => part.MoneyNotReadBy))

const professionals: readonly SeatRole[] = ['chair', 'representative', 'referrer']

/** One of three ways to answer what happens with the money. What is half written comes back after a reload. */
export function MoneyForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { money = null } = useView()
  const words = useWords('panel').money
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<MoneyDraft>({
    place: moneyDraftPlace,
    stands: draftOfMoney(money),
    commandOf: (fields) => {
      const said = moneyOf(fields)
      return said && { type: 'sayMoney', money: said }
    },
    onDone,
  })
  return (
    <PanelForm onSave={save} onCancel={onCancel && (() => leave(onCancel))} words={words} about={words.title} {...sent}>
      <RadioGroup aria-labelledby={moneyTitleId} value={draft.kind} onChange={(_event, { value }) => change({ kind: value as MoneyDraft['kind'] })}>
        {moneyKinds.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
      <MoneyFields draft={draft} change={change} isTried={isTried} />
      <MoneyNotReadBy seatId={draft.kind === 'notDiscussed' ? null : draft.seatId} />
    </PanelForm>
  )
}

type FieldsProps = { draft: MoneyDraft; change: (part: Partial<MoneyDraft>) => void; isTried: boolean }

function MoneyFields({ draft, change, isTried }: FieldsProps) {
  const { people = null } = useView()
  const words = useWords('panel').money
  const lacks = moneyLacks(draft)
  const missing = (field: MoneyField) => (isTried && lacks.includes(field) ? words.missing[field] : undefined)
  if (draft.kind === 'notDiscussed') {
    return <WrittenField label={words.reason} problem={missing('reason')} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.money} />
  }
  return (
    <>
      <Field label={words.who[draft.kind]} {...lacking(missing('who'))}>
        <Select value={draft.seatId} onChange={(_event, { value }) => change({ seatId: value })}>
          <option value="">{words.whoNobody}</option>
          {people && <SeatOptions people={people} among={(seat) => professionals.includes(seat.role)} isOpen={isAtTable} />}
        </Select>
      </Field>
      {draft.kind === 'said' ? (
        <WrittenField label={words.words} problem={missing('words')} text={draft.words} onText={(text) => change({ words: text })} longest={longest.money} />
      ) : (
        <DayField label={words.by} day={draft.by} onDay={(by) => change({ by })} message={missing('by')} />
      )}
    </>
  )
}
