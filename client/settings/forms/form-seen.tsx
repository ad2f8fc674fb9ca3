import { useEffect, useState } from 'react'
import { FormSheet } from '#client/meeting/form-sheet/form-sheet.tsx'
import type { FormSight } from '#core/wire/forms.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import type { MeetingForm } from './form-file.ts'

/** A form as people will meet it, for who decides. */
export function FormSeen({ form, onClose }: { form: MeetingForm; onClose: () => void }) {
  const { key } = useAdministrator().administrator
  const [sight, setSight] = useState<FormSight | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  useEffect(() => {
    let isWanted = true
    void askSettings<FormSight>('/api/forms/seen', key, { form }).then((asked) => {
      if (!isWanted) return
      setSight('answer' in asked ? asked.answer : null)
      setStopped('stopped' in asked ? asked.stopped : null)
    })
    return () => void (isWanted = false)
  }, [form, key])
  return <FormSheet form={form} sight={sight} stopped={stopped && <WhyStopped stopped={stopped} />} onClose={onClose} />
}
