import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { ChoicePart } from './choice-part.tsx'
import { decidingPlaces, type useDeciding } from './use-deciding.ts'

/** Whether the authority's meetings are counted, and which municipalities a meeting can be in. */
export function CountedPart({ deciding: { chosen, stands, choose, lacks, isTried }, now }: { deciding: ReturnType<typeof useDeciding>; now: string }) {
  const { counted: words } = useWords('settings')
  return (
    <ChoicePart id="settings-counted" words={words} offered={['yes', 'no']} value={stands.isCounted ? 'yes' : 'no'} onChoose={(answer) => choose({ isCounted: answer === 'yes' })}>
      <TextField place={decidingPlaces.municipalities} rows={4} label={words.municipalities} hint={words.municipalitiesHint} text={chosen.municipalities ?? now} longest={2000} onText={(municipalities) => choose({ municipalities })} message={lacks.municipalities && isTried ? words.municipalitiesWrong : undefined} />
    </ChoicePart>
  )
}
