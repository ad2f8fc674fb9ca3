import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckedForm, FormSight } from '#core/wire/forms.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Asked, type Stopped } from '../asking/ask-settings.ts'

const pauseMs = 500

/** What the server says of the form as it stands, asked for when the writing pauses. Only the last answer counts, and the last sight stays while the form does not hold. */
export function useChecking(given: object) {
  const { key } = useAdministrator().administrator
  const [checked, setChecked] = useState<{ of: string; answer: CheckedForm } | null>(null)
  const [sight, setSight] = useState<FormSight | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const last = useRef(0)
  const text = JSON.stringify(given)
  const check = useCallback(async (): Promise<Asked<CheckedForm>> => {
    const mine = (last.current += 1)
    setIsChecking(true)
    const asked = await askSettings<CheckedForm>('/api/forms/check', key, { form: JSON.parse(text) as unknown })
    if (mine !== last.current) return asked
    setIsChecking(false)
    setStopped('stopped' in asked ? asked.stopped : null)
    if ('stopped' in asked) return asked
    setChecked({ of: text, answer: asked.answer })
    if (asked.answer.sight) setSight(asked.answer.sight)
    return asked
  }, [text, key])
  useEffect(() => {
    const pause = setTimeout(() => void check(), pauseMs)
    return () => clearTimeout(pause)
  }, [check])
  return { checked: checked?.answer ?? null, isNew: checked?.of === text, sight, stopped, isChecking, check }
}
