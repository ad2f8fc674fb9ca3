import { Button, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { SeatOptions } from '#client/meeting/composer/seat-options.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { useDraftFields } from '../use-draft-fields.ts'
import { draftOfFollowUp, followUpDraftPlace, followUpOf, followUpLacks, type FollowUpDraft } from './follow-up-draft.ts'
import styles from '../panel.module.css'

/** Who gets in touch and when, or why nobody does. What is half written comes back after a reload. */
export function FollowUpForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { readBack } = useView()
  const words = useWords('panel').readBack
  const { submit, isSending, trouble } = useSend()
  const { fields: draft, change, forget } = useDraftFields<FollowUpDraft>(followUpDraftPlace, draftOfFollowUp(readBack?.followUp ?? null))
  const [isTried, setIsTried] = useState(false)
  const leave = (then: () => void) => {
    forget()
    then()
  }
  const save = async () => {
    const followUp = followUpOf(draft)
    setIsTried(followUp === null)
    if (followUp && (await submit({ type: 'setFollowUp', followUp }))) leave(onDone)
  }
  return (
    <form className={`${styles.bare} ${styles.letGrow}`} noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
      <RadioGroup aria-labelledby="follow-up-title" value={draft.kind} onChange={(_event, { value }) => change({ kind: value as FollowUpDraft['kind'] })}>
        <Radio value="talk" label={words.kinds.talk} />
        <Radio value="none" label={words.kinds.none} />
      </RadioGroup>
      <FollowUpFields draft={draft} change={change} isTried={isTried} />
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {onCancel && (
          <Button appearance="subtle" onClick={() => leave(onCancel)}>
            {words.cancel}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = { draft: FollowUpDraft; change: (part: Partial<FollowUpDraft>) => void; isTried: boolean }

function FollowUpFields({ draft, change, isTried }: FieldsProps) {
  const people = useView().people ?? null
  const words = useWords('panel').readBack
  const lacks = followUpLacks(draft)
  const said = (field: 'who' | 'day' | 'reason') => lacking(isTried && lacks.includes(field) ? words.missing[field] : undefined)
  if (draft.kind === 'none') {
    return (
      <Field label={words.reason} {...said('reason')}>
        <Textarea rows={2} value={draft.reason} maxLength={longest.why} onChange={(_event, { value }) => change({ reason: value })} />
      </Field>
    )
  }
  return (
    <>
      <Field label={words.who} {...said('who')}>
        <Select value={draft.seatId} onChange={(_event, { value }) => change({ seatId: value })}>
          <option value="">{words.whoNobody}</option>
          {people && <SeatOptions people={people} among={(seat) => seat.organisationId !== null} />}
        </Select>
      </Field>
      <DayField label={words.day} day={draft.day} onDay={(day) => change({ day })} message={isTried && lacks.includes('day') ? words.missing.day : undefined} />
      <Field label={words.time}>
        <Input type="time" value={draft.time} onChange={(_event, { value }) => change({ time: value })} />
      </Field>
    </>
  )
}
