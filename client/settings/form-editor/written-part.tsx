import { Button, Checkbox } from '@fluentui/react-components'
import { goToSoon } from '#client/meeting/go-to.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import { OneOfMany } from './choice-fields.tsx'
import { newField, newGoal } from './draft-from.ts'
import { placeOf, useEditing } from './editor-context.ts'
import type { FieldDraft, GoalDraft } from './form-draft.ts'
import { TextPair } from './text-pair.tsx'

const [mostFields, mostGoals] = [8, 6]

/** What is to be there in writing when the meeting ends, and in which part it is written. */
export function WrittenPart() {
  const words = useWords('settings').editor
  const { draft, change, messageAt } = useEditing()
  const { fields } = draft
  const says = messageAt('fields')
  const set = (next: FieldDraft[]) => change({ fields: next })
  const add = () => {
    set([...fields, newField(draft.phases[0]?.id ?? '', fields)])
    goToSoon(placeOf(`fields.${fields.length}.label.sv`))
  }
  return (
    <Part id={placeOf('fields')} title={words.written}>
      <p>{words.writtenHelp}</p>
      {says !== undefined && <p>{says}</p>}
      {fields.map((field, index) => (
        <FieldOf key={field.id} field={field} index={index} onChange={(part) => set(fields.map((one) => (one.id === field.id ? { ...one, ...part } : one)))} onRemove={() => (set(fields.filter(({ id }) => id !== field.id)), goToSoon(placeOf('fields')))} />
      ))}
      {fields.length < mostFields && (
        <div>
          <Button onClick={add}>{words.addWritten}</Button>
        </div>
      )}
    </Part>
  )
}

type FieldProps = { field: FieldDraft; index: number; onChange: (part: Partial<FieldDraft>) => void; onRemove: () => void }

function FieldOf({ field, index, onChange, onRemove }: FieldProps) {
  const words = useWords('settings').editor
  const locale = useLocale()
  const { draft, first } = useEditing()
  const at = `fields.${index}`
  const before = first.fields.find(({ id }) => id === field.id)
  const phases = Object.fromEntries(draft.phases.map(({ id, title }) => [id, title[locale].trim() || words.untitled]))
  return (
    <div className={styles.group} role="group" aria-label={words.writtenNumber(index + 1)}>
      <h3>{words.writtenNumber(index + 1)}</h3>
      <TextPair at={`${at}.label`} label={words.fields.label} hint={field.answeredBy === 'yesNo' ? words.questionHint : words.labelHint} rows={field.answeredBy === 'yesNo' ? 2 : 1} text={field.label} before={before?.label} onText={(label) => onChange({ label })} />
      <TextPair at={`${at}.help`} label={words.fields.help} rows={2} text={field.help} before={before?.help} onText={(help) => onChange({ help })} />
      <div className={styles.pair}>
        <OneOfMany at={`${at}.phase`} label={words.fields.phase} names={{ ...(field.phase in phases ? {} : { [field.phase]: words.noPhase }), ...phases }} value={field.phase} onChoose={(phase) => onChange({ phase })} />
        <OneOfMany at={`${at}.need`} label={words.fields.need} names={words.need} value={field.need} onChoose={(need) => onChange({ need })} />
        <OneOfMany at={`${at}.answeredBy`} label={words.fields.answeredBy} names={words.answeredBy} value={field.answeredBy} onChoose={(answeredBy) => onChange({ answeredBy })} />
      </div>
      {draft.cases === 'several' && <Checkbox label={words.fields.ofEachCase} checked={field.ofEachCase} onChange={(_event, { checked }) => onChange({ ofEachCase: checked === true })} />}
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {words.removeWritten(index + 1)}
        </Button>
      </div>
    </div>
  )
}

/** What is aimed at over a year of such meetings. */
export function GoalsPart() {
  const words = useWords('settings').editor
  const { draft, change } = useEditing()
  const { goals } = draft
  const set = (next: GoalDraft[]) => change({ goals: next })
  const add = () => {
    set([...goals, newGoal(goals)])
    goToSoon(placeOf(`goals.${goals.length}.sentence.sv`))
  }
  return (
    <Part id={placeOf('goals')} title={words.goals}>
      <p>{words.goalsHelp}</p>
      {goals.map((goal, index) => (
        <GoalOf key={goal.id} goal={goal} index={index} onChange={(part) => set(goals.map((one) => (one.id === goal.id ? { ...one, ...part } : one)))} onRemove={() => (set(goals.filter(({ id }) => id !== goal.id)), goToSoon(placeOf('goals')))} />
      ))}
      {goals.length < mostGoals && (
        <div>
          <Button onClick={add}>{words.addGoal}</Button>
        </div>
      )}
    </Part>
  )
}

type GoalProps = { goal: GoalDraft; index: number; onChange: (part: Partial<GoalDraft>) => void; onRemove: () => void }

function GoalOf({ goal, index, onChange, onRemove }: GoalProps) {
  const words = useWords('settings').editor
  const { first, messageAt } = useEditing()
  const at = `goals.${index}`
  return (
    <div className={styles.group} role="group" aria-label={words.goalNumber(index + 1)}>
      <h3>{words.goalNumber(index + 1)}</h3>
      <TextPair at={`${at}.sentence`} label={words.fields.sentence} text={goal.sentence} before={first.goals.find(({ id }) => id === goal.id)?.sentence} onText={(sentence) => onChange({ sentence })} />
      <div className={styles.pair}>
        <TextField place={placeOf(`${at}.percent`)} label={words.fields.percent} inputMode="numeric" text={goal.percent} longest={3} onText={(percent) => onChange({ percent })} message={messageAt(`${at}.percent`)} />
        <OneOfMany at={`${at}.counts`} label={words.fields.counts} names={words.counts} value={goal.counts} onChoose={(counts) => onChange({ counts })} />
      </div>
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {words.removeGoal(index + 1)}
        </Button>
      </div>
    </div>
  )
}
