import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useId } from 'react'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { useDraftFields } from '../use-draft-fields.ts'
import styles from '../panel.module.css'

const kinds = ['gap', 'success'] as const
type GapDraft = { kind: (typeof kinds)[number]; words: string }

/** One note of the system. Why it was not taken, above all that it names somebody, is said beside the field. */
export function GapForm() {
  const { gaps: words } = useWords('panel')
  const { submit, isSending, trouble } = useSend()
  const { fields, change, forget } = useDraftFields<GapDraft>('gap', { kind: 'gap', words: '' })
  const legendId = useId()
  const written = oneLine(fields.words)
  const isReady = written !== '' && !isSending
  const put = async () => {
    if (isReady && (await submit({ type: 'noteGap', kind: fields.kind, words: written }))) forget()
  }
  return (
    <form className={`${styles.bare} ${styles.letGrow}`} noValidate onSubmit={(event) => (event.preventDefault(), void put())}>
      <p id={legendId} className={styles.small}>
        {words.kind}
      </p>
      <RadioGroup aria-labelledby={legendId} value={fields.kind} onChange={(_event, { value }) => change({ kind: value as GapDraft['kind'] })}>
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
      <WrittenField label={words.words} problem={trouble ?? undefined} text={fields.words} onText={(text) => change({ words: text })} longest={longest.gap} readOnly={isSending} audience="professional" />
      <div className={styles.acts}>
        <Button type="submit" disabledFocusable={!isReady}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
