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
import { KeptBlock, keptTitleId } from './kept-block.tsx'
import styles from '../panel.module.css'

type Decision = Extract<SeatCommand, { type: 'askDecision' }>['decision']
type DecisionDraft = { kind: Decision['kind']; of: string; organisation: string; what: string; by: string; reason: string }

/** Which decision is asked of whom and by when, or why none is. */
export function NextDecisionWork() {
  const { kept } = useView()
  const { decision: words, shared } = useWords('kept')
  const may = useAbilities()
  const stands = kept?.nextDecision ?? null
  return (
    <KeptBlock thing="nextDecision" title={words.title} write={stands ? shared.change : shared.write} mayWrite={may('askDecision')} draftPlace="decision" form={(shut) => <DecisionForm onDone={shut} />}>
      {stands ? <DecisionSaid decision={stands.decision} /> : <p className={styles.soft}>{shared.none}</p>}
    </KeptBlock>
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

type Stands = NonNullable<Kept['nextDecision']>

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

function DecisionForm({ onDone }: { onDone: () => void }) {
  const { kept } = useView()
  const { decision: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<DecisionDraft>({
    place: 'decision',
    stands: draftOf(kept?.nextDecision ?? null),
    commandOf: (fields) => {
      const decision = decisionOf(fields)
      return decision && { type: 'askDecision', decision }
    },
    onDone,
  })
  const missing = (text: string, message: string) => (isTried && oneLine(text) === '' ? message : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
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
