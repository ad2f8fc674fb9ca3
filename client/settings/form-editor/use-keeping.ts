import { useEffect, useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { CheckedForm, KeptFormAnswer, OwnForms } from '#core/wire/forms.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import type { useKept } from '../asking/use-kept.ts'
import type { useChecking } from './use-checking.ts'

type Keeping = {
  id: string
  given: object
  /** The version that is changed; null for a new form. */
  startsAt: number | null
  checking: ReturnType<typeof useChecking>
  isWhole: (checked: CheckedForm) => boolean
  kept: ReturnType<typeof useKept<OwnForms>>
  onSaved: (saved: KeptFormAnswer) => void
}

/** How a form is kept. When somebody else was first, `newer` is theirs, told as soon as a check finds it, and saving again comes after it. */
export function useKeeping({ id, given, startsAt, checking, isWhole, kept, onSaved }: Keeping) {
  const { key } = useAdministrator().administrator
  const [version, setVersion] = useState(startsAt ?? 0)
  const [newer, setNewer] = useState<KeptFormAnswer | null>(null)
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const isOlder = (now: CheckedForm) => startsAt !== null && now.form !== null && now.version > version
  const readNewer = async () => {
    const listed = await kept.read()
    const there = 'answer' in listed ? listed.answer.forms.find(({ form }) => form.id === id) : undefined
    if (!there) return
    setNewer(there)
    setVersion(there.version)
    goToSoon('form-edit-newer')
  }
  const found = checking.checked !== null && isOlder(checking.checked) ? checking.checked.version : 0
  useEffect(() => {
    if (found > 0) void readNewer()
    // Once for each newer version that a check tells of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found])
  const send = async () => {
    setIsSending(true)
    const asked = await askSettings<KeptFormAnswer>('/api/forms', key, { form: given, version })
    if ('stopped' in asked && asked.stopped.why === 'changed') await readNewer()
    setIsSending(false)
    if ('answer' in asked) return onSaved(asked.answer)
    setStopped(asked.stopped)
  }
  const check = () => (setIsTried(true), checking.check())
  const save = async () => {
    if (isSending) return
    const asked = await check()
    if ('stopped' in asked || !isWhole(asked.answer)) return goToSoon('form-edit-check')
    if (isOlder(asked.answer)) return
    await send()
  }
  return { newer, isTried, isSending, stopped, check, save, forget: () => setStopped(null) }
}
