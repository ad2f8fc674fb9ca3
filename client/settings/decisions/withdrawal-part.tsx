import { useWords } from '#client/text/use-words.tsx'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

/** When a meeting that is over is erased, if its consent is taken back. */
export function WithdrawalPart({ deciding: { stands, choose } }: { deciding: ReturnType<typeof useDeciding> }) {
  const { withdrawal: words } = useWords('settings')
  return (
    <ChoicePart id="settings-withdrawal" words={words} offered={['atOnce', 'afterDays']} value={stands.erasesAtWithdrawal ? 'atOnce' : 'afterDays'} onChoose={(when) => choose({ erasesAtWithdrawal: when === 'atOnce' })}>
      <p>{words.always}</p>
    </ChoicePart>
  )
}
