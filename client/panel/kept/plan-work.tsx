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
import { CasePart, draftPlaceOf } from './case-part.tsx'
import { KeptSection } from './kept-section.tsx'
import { useCasesNow, type CaseNow } from './use-cases-now.ts'
import styles from '../panel.module.css'

const steps: readonly string[] = ['recommendation', 'undertaking', 'ownStep']

/** Whether there is a plan, or why there is none today: of each case that is taken up, or of the one alone. */
export function PlanWork() {
  const { title } = useWords('kept').plan
  const cases = useCasesNow()
  return (
    <KeptSection thing="plan" title={title}>
      {cases.map((one) => (
        <PlanOf key={one.id} one={one} />
      ))}
    </KeptSection>
  )
}

const useNoPlan = (caseId: string | null) => useView().kept?.noPlans.find((one) => one.caseId === caseId) ?? null

function PlanOf({ one }: { one: CaseNow }) {
  const { items } = useView()
  const { plan: words, shared } = useWords('kept')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const noPlan = useNoPlan(one.id)
  const hasPlan = (items ?? []).some((item) => (item.caseId ?? null) === one.id && steps.includes(item.kind) && item.content.when !== null && item.settlement === 'agreed')
  const takeBack = may('sayNoPlan') && noPlan && (
    <Button appearance="subtle" disabledFocusable={isSending} aria-label={words.takeBackName(one.code)} onClick={() => void submit({ type: 'sayNoPlan', caseId: one.id, reason: null })}>
      {words.takeBack}
    </Button>
  )
  return (
    <CasePart thing="plan" one={one} about={one.code ?? words.title} write={noPlan ? shared.change : words.sayNone} mayWrite={may('sayNoPlan') && !hasPlan} draftPlace={draftPlaceOf('noPlan', one.id)} form={(shut) => <NoPlanForm one={one} onDone={shut} />} acts={takeBack}>
      {noPlan ? <p><HardText text={words.said(noPlan.reason)} isOurs /></p> : <p className={styles.soft}>{hasPlan ? words.has : words.hasNone}</p>}
      <Trouble text={trouble} />
    </CasePart>
  )
}

function NoPlanForm({ one, onDone }: { one: CaseNow; onDone: () => void }) {
  const { plan: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ reason: string }>({
    place: draftPlaceOf('noPlan', one.id),
    stands: { reason: useNoPlan(one.id)?.reason ?? '' },
    commandOf: ({ reason }) => (oneLine(reason) === '' ? null : { type: 'sayNoPlan', caseId: one.id, reason: oneLine(reason) }),
    onDone,
  })
  const problem = isTried && oneLine(draft.reason) === '' ? shared.missing.words : undefined
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={one.code ?? words.title} {...sent}>
      <WrittenField label={words.reason} problem={problem} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.why} />
    </PanelForm>
  )
}
