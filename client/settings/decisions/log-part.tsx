import { useWords } from '#client/text/use-words.tsx'
import type { Settings } from '#core/wire/settings.ts'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

type Years = `${Settings['logRetentionYears']}`
const offered: readonly Years[] = ['2', '5', '10']

/** For how many years the list of who has seen a meeting is kept, and what that means. */
export function LogPart({ deciding: { stands, choose } }: { deciding: ReturnType<typeof useDeciding> }) {
  const { log: words } = useWords('settings')
  return (
    <ChoicePart id="settings-log" words={words} offered={offered} value={`${stands.logRetentionYears}`} onChoose={(years) => choose({ logRetentionYears: Number(years) as Settings['logRetentionYears'] })}>
      <p>{words.never}</p>
    </ChoicePart>
  )
}
