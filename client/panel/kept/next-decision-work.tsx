import { Radio, RadioGroup } from '@fluentui/react-components'
import { dayText, whoInSentence } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import type { SeatCommand } from '#client/live/session.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { AskedOfField, askedOf, draftOfAsked } from './asked-of-field.tsx'
import { CasePart, draftPlaceOf } from './case-part.tsx'
import { keptTitleId } from './kept-block.tsx'
import { KeptSection } from './kept-section.tsx'
import { useCasesNow, type CaseNow } from './use-cases-now.ts'
import styles from '../panel.module.css'

type Decision = Extract<SeatCommand, { type: 'askDecision' }>['decision']
type DecisionDraft = { kind: Decision['kind']; of: string; organisation: string; what: string; by: string; reason: string }

/** Which decision is asked of whom and by when, or why none is: of each case that is taken up, or of the one alone. */
export function NextDecisionWork() {
  const { title } = useWords('kept').decision
  const cases = useCasesNow()
  return (
    <KeptSection thing="nextDecision" title={title}>
      {cases.map((one) => (
        <DecisionOf key={one.id} one={one} />
      ))}
    </KeptSection>
  )
}

const useStands = (caseId: string | null): Stands | null => useView().kept?.decisions.find((one) => one.caseId === caseId) ?? null

function DecisionOf({ one }: { one: CaseNow }) {
  const { decision: words, shared } = useWords('kept')
  const may = useAbilities()
  const stands = useStands(one.id)
  return (
    <CasePart thing="nextDecision" one={one} about={one.code ?? words.title} write={stands ? shared.change : shared.write} mayWrite={may('askDecision')} draftPlace={draftPlaceOf('decision', one.id)} form={(shut) => <DecisionForm one={one} onDone={shut} />}>
      {stands ? <DecisionSaid decision={stands.decision} /> : <p className={styles.soft}>{shared.none}</p>}
    </CasePart>
  )
}

function DecisionSaid({ decision }: { decision: Decision }) {
  const { people } = useView()
  const { decision: words } = useWords('kept')
  const locale = useLocale()
  if (decision.kind === 'none') return <p><HardText text={words.noneAsked(decision.reason)} isOurs /></p>
  return people && (
    <p>
      <HardText text={words.asked(whoInSentence(decision.of, people, locale, 'others'), dayText(decision.by, locale), decision.what)} isOurs />
    </p>
  )
}

type Stands = Kept['decisions'][number]

function draftOf(stands: Stands | null): DecisionDraft {
  const decision = stands?.decision
  const asked = decision?.kind === 'asked' ? decision : null
  return { kind: decision?.kind ?? 'asked', ...draftOfAsked(asked?.of ?? null), what: asked?.what ?? '', by: asked?.by ?? '', reason: decision?.kind === 'none' ? decision.reason : '' }
}

/** The decision as it is sent, or null while something is missing. */
function decisionOf({ kind, what, by, reason, ...asked }: DecisionDraft): Decision | null {
  if (kind === 'none') return oneLine(reason) === '' ? null : { kind, reason: oneLine(reason) }
  const of = askedOf(asked)
  return of === null || oneLine(what) === '' || by === '' ? null : { kind, of, what: oneLine(what), by }
}

function DecisionForm({ one, onDone }: { one: CaseNow; onDone: () => void }) {
  const { decision: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<DecisionDraft>({
    place: draftPlaceOf('decision', one.id),
    stands: draftOf(useStands(one.id)),
    commandOf: (fields) => {
      const decision = decisionOf(fields)
      return decision && { type: 'askDecision', caseId: one.id, decision }
    },
    onDone,
  })
  const missing = (text: string, message: string) => (isTried && oneLine(text) === '' ? message : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={one.code ?? words.title} {...sent}>
      <RadioGroup aria-labelledby={keptTitleId('nextDecision')} value={draft.kind} onChange={(_event, { value }) => change({ kind: value as DecisionDraft['kind'] })}>
        <Radio value="asked" label={words.kinds.asked} />
        <Radio value="none" label={words.kinds.none} />
      </RadioGroup>
      {draft.kind === 'none' ? (
        <WrittenField label={words.reason} problem={missing(draft.reason, shared.missing.words)} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.why} />
      ) : (
        <>
          <AskedOfField label={words.of} draft={draft} change={change} isTried={isTried} />
          <WrittenField label={words.what} problem={missing(draft.what, shared.missing.words)} text={draft.what} onText={(what) => change({ what })} longest={longest.words} />
          <DayField label={shared.by} day={draft.by} onDay={(by) => change({ by })} message={missing(draft.by, shared.missing.day)} />
        </>
      )}
    </PanelForm>
  )
}
