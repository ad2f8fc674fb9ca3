import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import type { SeatCommand } from '#client/live/session.ts'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { DayField } from '#client/meeting/composer/day-field.tsx'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { AskedOfField, askedOf, draftOfAsked } from './asked-of-field.tsx'
import { ToWhom, handedOnOf, toWhomOf } from './handed-on-to.tsx'
import styles from '../panel.module.css'

export type Obstacle = Kept['obstacles'][number]
type Answer = Extract<SeatCommand, { type: 'answerObstacle' }>['answer']
type RaiseDraft = { words: string; between: string; raisedBy: string }
type AnswerDraft = { kind: Answer['kind']; of: string; organisation: string; group: string; to: string; by: string; reason: string }

/** Where what is half written of it is kept: of something from before its own. */
export const raisePlace = (pointId?: string): string => (pointId === undefined ? 'obstacle' : `obstacle-${pointId}`)

const idsIn = (between: string) => between.split(' ').filter((id) => id !== '')
const longestRaisedBy = 80
const answerKinds: Answer['kind'][] = ['action', 'handedOn', 'rests', 'rejected']

/** What is in the way, between whom, and where it came from; of something from before with the words and the place that it came with. */
export function RaiseForm({ onDone, point }: { onDone: () => void; point?: Kept['earlier'][number] }) {
  const { obstacles: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<RaiseDraft>({
    place: raisePlace(point?.id),
    stands: { words: point?.obstacle ?? '', between: '', raisedBy: point?.raisedBy ?? '' },
    commandOf: ({ between, ...fields }) => (oneLine(fields.words) === '' || between === '' || oneLine(fields.raisedBy) === '' ? null : { type: 'raiseObstacle', words: oneLine(fields.words), between: idsIn(between), raisedBy: oneLine(fields.raisedBy), ...(point && { pointId: point.id }) }),
    onDone,
  })
  const missing = (text: string) => (isTried && oneLine(text) === '' ? shared.missing.words : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={words.title} {...sent}>
      <WrittenField label={words.words} problem={missing(draft.words)} text={draft.words} onText={(text) => change({ words: text })} longest={longest.words} audience="professional" />
      <Between chosen={idsIn(draft.between)} onChosen={(ids) => change({ between: ids.join(' ') })} isMissing={isTried && draft.between === ''} />
      <Field label={words.raisedBy} hint={words.raisedByHint} {...lacking(missing(draft.raisedBy))}>
        <Input value={draft.raisedBy} maxLength={longestRaisedBy} autoComplete="off" onChange={(_event, { value }) => change({ raisedBy: value })} />
      </Field>
    </PanelForm>
  )
}

function Between({ chosen, onChosen, isMissing }: { chosen: string[]; onChosen: (ids: string[]) => void; isMissing: boolean }) {
  const { people } = useView()
  const { obstacles: words, shared } = useWords('kept')
  const organisations = people?.organisations ?? []
  const tick = (id: string, isTicked: boolean) => onChosen(organisations.map((one) => one.id).filter((one) => (one === id ? isTicked : chosen.includes(one))))
  return (
    <fieldset className={styles.choices}>
      <legend>{words.between}</legend>
      {organisations.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={(_event, { checked }) => tick(id, checked === true)} />
      ))}
      {isMissing && <p role="alert">{shared.missing.choose}</p>}
    </fieldset>
  )
}

function draftOf({ answer }: Obstacle): AnswerDraft {
  const stands = answer?.answer
  const action = stands?.kind === 'action' ? stands : null
  return { kind: stands?.kind ?? 'action', ...draftOfAsked(action?.of ?? null), ...toWhomOf(stands), by: action?.by ?? '', reason: stands?.reason ?? '' }
}

/** The answer as it is sent, or null while something is missing. */
function answerOf({ kind, group, to, by, reason, ...asked }: AnswerDraft): Answer | null {
  if (oneLine(reason) === '') return null
  if (kind === 'handedOn') return handedOnOf({ group, to, reason })
  if (kind !== 'action') return { kind, reason: oneLine(reason) }
  const of = askedOf(asked)
  return of === null || by === '' ? null : { kind, of, by, reason: oneLine(reason) }
}

/** What is done about it, who is to answer it instead, or why nothing is done. */
export function AnswerForm({ obstacle, onDone }: { obstacle: Obstacle; onDone: () => void }) {
  const { obstacles: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<AnswerDraft>({
    place: `obstacleAnswer-${obstacle.id}`,
    stands: draftOf(obstacle),
    commandOf: (fields) => {
      const answer = answerOf(fields)
      return answer && { type: 'answerObstacle', obstacleId: obstacle.id, answer }
    },
    onDone,
  })
  const missing = (text: string, message: string) => (isTried && oneLine(text) === '' ? message : undefined)
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={obstacle.words} {...sent}>
      <Field label={words.kind}>
        <RadioGroup value={draft.kind} onChange={(_event, { value }) => change({ kind: value as Answer['kind'] })}>
          {answerKinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.kind === 'action' && <AskedOfField label={words.of} draft={draft} change={change} isTried={isTried} />}
      {draft.kind === 'handedOn' && <ToWhom draft={draft} change={change} isTried={isTried} />}
      <WrittenField label={words.reasons[draft.kind]} problem={missing(draft.reason, shared.missing.words)} text={draft.reason} onText={(reason) => change({ reason })} longest={longest.why} audience="professional" />
      {draft.kind === 'action' && <DayField label={shared.by} day={draft.by} onDay={(by) => change({ by })} message={missing(draft.by, shared.missing.day)} />}
    </PanelForm>
  )
}
