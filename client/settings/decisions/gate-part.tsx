import { useWords } from '#client/text/use-words.tsx'
import type { Settings } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

/** How a letter is opened after the meeting, what that means, and what its reader is told. */
export function GatePart({ deciding: { stands, choose } }: { deciding: ReturnType<typeof useDeciding> }) {
  const { gate: words } = useWords('settings')
  const { code } = useWords('reading')
  const told: Record<Settings['readingGate'], string> = { readingCode: code.helpOwn, paperOnly: code.onPaperOwn }
  const gates = Object.keys(words.choices) as Settings['readingGate'][]
  return (
    <ChoicePart id="settings-gate" words={words} offered={gates} value={stands.readingGate} onChoose={(readingGate) => choose({ readingGate })}>
      <div>
        <p className={styles.quiet}>{words.told}</p>
        <p className={styles.said}>{told[stands.readingGate]}</p>
      </div>
    </ChoicePart>
  )
}
