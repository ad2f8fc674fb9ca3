import { useState } from 'react'
import type { CheckedForm } from '#core/wire/forms.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import { readFormFile } from './form-file.ts'

export type Chosen = { name: string; given: unknown; checked: CheckedForm } | { name: string; wrong: 'notJson' | 'tooLarge' | 'away' } | { name: string; given: unknown; stopped: Stopped }

/** A file that somebody has chosen: read here, checked by the server, kept nowhere. */
export function useFormFile() {
  const { key } = useAdministrator().administrator
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const check = async (name: string, given: unknown) => {
    setIsChecking(true)
    const asked = await askSettings<CheckedForm>('/api/forms/check', key, { form: given })
    setIsChecking(false)
    setChosen('answer' in asked ? { name, given, checked: asked.answer } : { name, given, stopped: asked.stopped })
  }
  const choose = async (file: File) => {
    const read = await readFormFile(file)
    if ('wrong' in read) setChosen(read)
    else await check(read.name, read.form)
  }
  /** The same file once more: the key was renewed, the server is back, or somebody else has saved a version of it. */
  const again = () => (chosen && 'given' in chosen ? check(chosen.name, chosen.given) : Promise.resolve())
  return { chosen, isChecking, choose, again, putAway: () => setChosen(null) }
}
