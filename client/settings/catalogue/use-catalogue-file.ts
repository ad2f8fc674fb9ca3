import { useState } from 'react'
import { fileText } from '#core/catalogue/file-text.ts'
import type { CheckedCatalogue, ImportedCatalogue } from '#core/wire/catalogue.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'

/** In bytes: what the server takes. */
const largestFile = 3_000_000

export type Chosen = { name: string; csv: string; checked: CheckedCatalogue } | { name: string; wrong: 'away' | 'tooLarge' } | { name: string; csv: string; stopped: Stopped }

/** A file that somebody has chosen: read here, checked by the server, and brought in when they say so. */
export function useCatalogueFile(read: () => Promise<unknown>) {
  const { key } = useAdministrator().administrator
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [done, setDone] = useState<ImportedCatalogue | null>(null)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const check = async (name: string, csv: string) => {
    setIsBusy(true)
    setDone(null)
    setStopped(null)
    const asked = await askSettings<CheckedCatalogue>('/api/catalogue/check', key, { csv })
    setIsBusy(false)
    setChosen('answer' in asked ? { name, csv, checked: asked.answer } : { name, csv, stopped: asked.stopped })
  }
  const choose = async (file: File) => {
    const bytes = file.size > largestFile ? 'tooLarge' : await file.arrayBuffer().catch(() => 'away' as const)
    if (typeof bytes === 'string') setChosen({ name: file.name, wrong: bytes })
    else await check(file.name, fileText(new Uint8Array(bytes)))
  }
  const bringIn = async (takesRightLines: boolean) => {
    if (!chosen || !('checked' in chosen) || isBusy) return
    setIsBusy(true)
    const asked = await askSettings<ImportedCatalogue>('/api/catalogue/import', key, { csv: chosen.csv, stamp: chosen.checked.stamp, takesRightLines })
    if ('answer' in asked) await read()
    setIsBusy(false)
    if ('answer' in asked) {
      setDone(asked.answer)
      setChosen(null)
    } else if (asked.stopped.why === 'changed') await check(chosen.name, chosen.csv)
    setStopped('stopped' in asked ? asked.stopped : null)
  }
  const again = () => (chosen && 'csv' in chosen ? check(chosen.name, chosen.csv) : Promise.resolve())
  const putAway = () => {
    setChosen(null)
    setStopped(null)
  }
  return { chosen, isBusy, done, stopped, choose, bringIn, again, putAway }
}
