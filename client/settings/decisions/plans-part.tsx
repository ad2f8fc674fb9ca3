import { useWords } from '#client/text/use-words.tsx'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

/** Whether who plans may keep an unfinished plan for longer than a day. */
export function PlansPart({ deciding: { stands, choose } }: { deciding: ReturnType<typeof useDeciding> }) {
  const { plans: words } = useWords('settings')
  return <ChoicePart id="settings-plans" words={words} offered={['long', 'day']} value={stands.keepsPlansLong ? 'long' : 'day'} onChoose={(lasts) => choose({ keepsPlansLong: lasts === 'long' })} />
}
