import { useWords } from '#client/text/use-words.tsx'
import type { Settings } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

/** How a letter is opened after the meeting, what that means, and what its reader is told. */
export function GatePart({ deciding: { stands, choose }, gates }: { deciding: ReturnType<typeof useDeciding>; gates: readonly Settings['readingGate'][] }) {
  const { gate: words } = useWords('settings')
  const { code } = useWords('later')
  const told: Record<Settings['readingGate'], string> = { readingCode: code.helpOwn, eId: code.helpEid, paperOnly: code.onPaperOwn }
  // What was decided stays to be seen where it can no longer be chosen.
  const shown = gates.includes(stands.readingGate) ? gates : [...gates, stands.readingGate]
  return (
    <ChoicePart id="settings-gate" words={words} offered={shown} value={stands.readingGate} onChoose={(readingGate) => choose({ readingGate })}>
      <div>
        <p className={styles.quiet}>{words.told}</p>
        <p className={styles.said}>{told[stands.readingGate]}</p>
      </div>
    </ChoicePart>
  )
}
