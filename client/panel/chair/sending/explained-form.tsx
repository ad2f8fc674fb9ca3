import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import { PanelForm } from '../../panel-form.tsx'
import type { Post } from './use-deliveries.ts'

const nobodysSeat = ''

/** Who went through the letter with its reader, as somebody has told the chair. */
export function ExplainedForm({ delivery: { recipient, seatId }, name, post }: { delivery: Delivery; name: string; post: Post }) {
  const { note: words, somebodyElse, trouble } = useWords('later').sending
  const { people } = useView()
  const nameOf = useNames()
  const seats = (people?.seats ?? []).filter(({ id, role }) => id !== seatId && role !== 'participant' && role !== 'interpreter')
  const [bySeat, setBySeat] = useState(seats[0]?.id ?? nobodysSeat)
  const [isSending, setIsSending] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const save = async () => {
    if (isSending) return
    setIsSending(true)
    setHasFailed((await post('/explained', { recipient, bySeat: bySeat === nobodysSeat ? null : bySeat })) === null)
    setIsSending(false)
  }
  return (
    <PanelForm onSave={save} words={{ save: isSending ? words.saving : words.save, cancel: '' }} about={name} isSending={isSending} trouble={hasFailed ? trouble : null}>
      <Field label={words.who}>
        <Select value={bySeat} onChange={(_event, { value }) => setBySeat(value)}>
          {seats.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf.withPlace(id)}
            </option>
          ))}
          <option value={nobodysSeat}>{somebodyElse}</option>
        </Select>
      </Field>
    </PanelForm>
  )
}
