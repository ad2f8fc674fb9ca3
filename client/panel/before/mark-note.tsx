import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'
import styles from '../panel.module.css'

/** The chair says what kind of information a note is that nobody has marked, when they have asked. `index`: its place among the notes. */
export function MarkNote({ index, text }: { index: number; text: string }) {
  const { kinds: words } = useWords('later')
  const { categoryNames } = useWords('panel').consent
  const { submit, isSending, trouble } = useSend()
  const [isOpen, setIsOpen] = useState(false)
  const may = useAbilities()
  if (!may('markNote')) return null
  if (!isOpen) {
    return (
      <Button size="small" appearance="subtle" aria-label={words.markName(text)} onClick={() => setIsOpen(true)}>
        {words.mark}
      </Button>
    )
  }
  const mark = (kind: InformationKind) => void submit({ type: 'markNote', index, kind })
  return (
    <div role="group" aria-label={words.markName(text)}>
      <p className={styles.small}>{words.markHelp}</p>
      <div className={styles.acts}>
        {informationKinds.map((kind, at) => (
          <Button key={kind} size="small" autoFocus={at === 0} disabledFocusable={isSending} onClick={() => mark(kind)}>
            {categoryNames[kind]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => setIsOpen(false)}>
          {words.markCancel}
        </Button>
      </div>
      <Trouble text={trouble} />
    </div>
  )
}
