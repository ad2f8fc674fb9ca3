import { Field, Select } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { askWithKey } from '#client/meeting/key/ask-with-key.ts'
import { useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'

/** In which municipality, where the authority has written any. It may be left out. */
export function Municipality() {
  const { staff, draft, change, messageAt } = usePlan()
  const { municipality: words } = useWords('later')
  const lines = useMunicipalities(staff.key)
  if (lines.length === 0) return null
  return (
    <Field label={labelAt(places.municipality, words.label)} hint={words.hint} {...lacking(messageAt(places.municipality))}>
      <Select id={places.municipality} value={draft.municipality ?? ''} onChange={(_event, { value }) => change({ municipality: value })}>
        <option value="">{words.none}</option>
        {lines.map((line) => (
          <option key={line} value={line.slice(0, 4)}>
            {line.slice(5)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function useMunicipalities(key: string): readonly string[] {
  const [lines, setLines] = useState<readonly string[]>([])
  useEffect(() => {
    let isThere = true
    void askWithKey('/api/settings', key, ({ now }: SettingsAnswer) => now.municipalities.split('\n').filter(Boolean)).then((asked) => isThere && 'who' in asked && setLines(asked.who))
    return () => void (isThere = false)
  }, [key])
  return lines
}
