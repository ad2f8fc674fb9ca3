import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { KeptBlock } from './kept-block.tsx'
import styles from '../panel.module.css'

const steps: readonly string[] = ['recommendation', 'undertaking', 'ownStep']

/** Whether there is a plan, or why there is none today. */
export function PlanWork() {
  const { items, kept } = useView()
  const { plan: words, shared } = useWords('kept')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const noPlan = kept?.noPlan ?? null
  const hasPlan = (items ?? []).some((item) => steps.includes(item.kind) && item.content.when !== null && item.settlement === 'agreed')
  const takeBack = may('sayNoPlan') && noPlan && (
    <Button appearance="subtle" disabledFocusable={isSending} aria-label={words.takeBackName} onClick={() => void submit({ type: 'sayNoPlan', reason: null })}>
      {words.takeBack}
    </Button>
  )
  return (
    <KeptBlock thing="plan" title={words.title} write={noPlan ? shared.change : words.sayNone} mayWrite={may('sayNoPlan') && !hasPlan} draftPlace="noPlan" form={(shut) => <NoPlanForm onDone={shut} />} acts={takeBack}>
      {noPlan ? <p><HardText text={words.said(noPlan.reason)} isOurs /></p> : <p className={styles.soft}>{hasPlan ? words.has : words.hasNone}</p>}
      <Trouble text={trouble} />
    </KeptBlock>
  )
}

function NoPlanForm({ onDone }: { onDone: () => void }) {
  const { kept } = useView()
  const { plan: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ reason: string }>({
    place: 'noPlan',
    stands: { reason: kept?.noPlan?.reason ?? '' },
    commandOf: ({ reason }) => (oneLine(reason) === '' ? null : { type: 'sayNoPlan', reason: oneLine(reason) }),
    onDone,
  })
  const problem = isTried && oneLine(draft.reason) === '' ? shared.missing.words : undefined
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
      <WrittenField label={words.reason} problem={problem} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.why} />
    </PanelForm>
  )
}
