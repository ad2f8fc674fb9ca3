import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { SeatOptions } from '#client/meeting/composer/seat-options.tsx'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { draftOfFollowUp, followUpDraftPlace, followUpOf, followUpLacks, seatByForm, type FollowUpDraft } from './follow-up-draft.ts'

/** Who gets in touch and when, or why nobody does. What is half written comes back after a reload. */
export function FollowUpForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { about, people = null, readBack } = useView()
  const words = useWords('panel').readBack
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<FollowUpDraft>({
    place: followUpDraftPlace,
    stands: draftOfFollowUp(readBack?.followUp ?? null, seatByForm(about?.form.followedUpBy, people)),
    commandOf: (fields) => {
      const followUp = followUpOf(fields)
      return followUp && { type: 'setFollowUp', followUp }
    },
    onDone,
  })
  return (
    <PanelForm onSave={save} onCancel={onCancel && (() => leave(onCancel))} words={words} about={words.followUp} {...sent}>
      <RadioGroup aria-labelledby="follow-up-title" value={draft.kind} onChange={(_event, { value }) => change({ kind: value as FollowUpDraft['kind'] })}>
        <Radio value="talk" label={words.kinds.talk} />
        <Radio value="none" label={words.kinds.none} />
      </RadioGroup>
      <FollowUpFields draft={draft} change={change} isTried={isTried} />
    </PanelForm>
  )
}

type FieldsProps = { draft: FollowUpDraft; change: (part: Partial<FollowUpDraft>) => void; isTried: boolean }

function FollowUpFields({ draft, change, isTried }: FieldsProps) {
  const people = useView().people ?? null
  const words = useWords('panel').readBack
  const lacks = followUpLacks(draft)
  const message = (field: 'who' | 'day' | 'reason') => (isTried && lacks.includes(field) ? words.missing[field] : undefined)
  if (draft.kind === 'none') {
    return <WrittenField label={words.reason} problem={message('reason')} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.why} />
  }
  return (
    <>
      <Field label={words.who} {...lacking(message('who'))}>
        <Select value={draft.seatId} onChange={(_event, { value }) => change({ seatId: value })}>
          <option value="">{words.whoNobody}</option>
          {people && <SeatOptions people={people} among={(seat) => seat.organisationId !== null} isOpen={(seat) => seat.standing !== 'turnedAway'} />}
        </Select>
      </Field>
      <DayField label={words.day} day={draft.day} onDay={(day) => change({ day })} message={message('day')} />
      <Field label={words.time}>
        <Input type="time" value={draft.time} onChange={(_event, { value }) => change({ time: value })} />
      </Field>
    </>
  )
}
