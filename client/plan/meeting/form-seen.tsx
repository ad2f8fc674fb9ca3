import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { postInit } from '#client/live/post-init.ts'
import { FormSheet, formSheetPlace } from '#client/meeting/form-sheet/form-sheet.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { FormSight } from '#core/wire/forms.ts'
import { usePlan } from '../plan-context.ts'
import type { MeetingForm } from '../meeting-form.ts'

const place = 'plan-see-form'

/** The form that is chosen, as people will meet it: whoever plans or leads reads it and prints it before the meeting. */
export function FormSeen() {
  const { form } = usePlan()
  const { sheet: words } = useWords('settings').forms
  const [seen, setSeen] = useState<MeetingForm | null>(null)
  const see = () => {
    setSeen(form)
    goToSoon(formSheetPlace)
  }
  const close = () => {
    setSeen(null)
    goToSoon(place)
  }
  if (seen === form) return <Seen form={form} onClose={close} />
  return (
    <div>
      <Button id={place} size="small" onClick={see}>
        {words.see}
      </Button>
    </div>
  )
}

function Seen({ form, onClose }: { form: MeetingForm; onClose: () => void }) {
  const { staff: { key } } = usePlan()
  const { stopped } = useWords('settings')
  const [sight, setSight] = useState<FormSight | null>(null)
  const [isAway, setIsAway] = useState(false)
  useEffect(() => {
    let isWanted = true
    void askSight(form, key).then((answer) => {
      if (!isWanted) return
      setSight(answer)
      setIsAway(answer === null)
    })
    return () => void (isWanted = false)
  }, [form, key])
  return <FormSheet form={form} sight={sight} stopped={isAway && <Trouble text={stopped.away} />} onClose={onClose} />
}

/** Null when nobody answers. Never rejects. */
async function askSight(form: MeetingForm, key: string): Promise<FormSight | null> {
  try {
    const answer = await fetch('/api/forms/seen', postInit({ form }, key))
    return answer.ok ? ((await answer.json()) as FormSight) : null
  } catch {
    return null
  }
}
