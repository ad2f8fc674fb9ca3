import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { useWhoDecides } from './use-who-decides.ts'

export function WhoDecides({ by: { place, written, write, isMissing } }: { by: ReturnType<typeof useWhoDecides> }) {
  const { decide } = useWords('settings')
  return <TextField place={place} label={decide.by} hint={decide.byHint} text={written} longest={80} onText={write} message={isMissing ? decide.byMissing : undefined} />
}
