import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Settings } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import type { useDeciding } from './use-deciding.ts'

/** How a letter is opened after the meeting, what that means, and what its reader is told. */
export function GatePart({ deciding: { stands, choose } }: { deciding: ReturnType<typeof useDeciding> }) {
  const { gate: words } = useWords('settings')
  const { code } = useWords('reading')
  const told: Record<Settings['readingGate'], string> = { readingCode: code.helpOwn, paperOnly: code.onPaperOwn }
  const gates = Object.keys(words.choices) as Settings['readingGate'][]
  return (
    <Part id="settings-gate" title={words.title}>
      <Field label={words.ask}>
        <RadioGroup value={stands.readingGate} onChange={(_event, { value }) => choose({ readingGate: value as Settings['readingGate'] })}>
          {gates.map((gate) => (
            <Radio key={gate} value={gate} label={words.choices[gate].name} />
          ))}
        </RadioGroup>
      </Field>
      <p>{words.choices[stands.readingGate].means}</p>
      <div>
        <p className={styles.quiet}>{words.told}</p>
        <p className={styles.said}>{told[stands.readingGate]}</p>
      </div>
    </Part>
  )
}
