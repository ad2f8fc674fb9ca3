import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { CasePart, draftPlaceOf } from './case-part.tsx'
import { KeptSection } from './kept-section.tsx'
import { firstUnanswered, questionsByCase, writtenOf, type FormField } from './questions-by-case.ts'
import { QuestionsOfCase } from './questions-of-case.tsx'
import { useCasesNow, type CaseNow } from './use-cases-now.ts'
import styles from '../panel.module.css'

/** As the server has it. */
const longestField = 500

/** What the form asks to have in writing: in its own part of the meeting, and all of it in the last one. */
export function FieldsWork() {
  const { about, agenda, kept } = useView()
  const { title } = useWords('kept').fields
  const cases = useCasesNow()
  const all = (agenda?.cases ?? []).map(({ id, code }) => ({ id, code }))
  const phase = agenda ? currentPhase(agenda) : null
  const shown = (about?.form.fields ?? []).filter((field) => field.phase === phase?.id || (phase?.shows === 'readBack' && field.answeredBy !== 'items'))
  const parts = shown.flatMap((field) => (field.perCase ? (field.ofEachCase && field.phase === phase?.id ? all : cases) : [{ id: null, code: null }]).map((one) => ({ field, one })))
  if (parts.length === 0) return null
  const groups = questionsByCase(parts, kept?.fields ?? [])
  return (
    <KeptSection thing="fields" title={title}>
      {groups.map((group) => (
        <QuestionsOfCase key={group.one.id} group={group} isFirst={group.one.id === firstUnanswered(groups)} />
      ))}
      {parts.map(({ field, one }) => field.answeredBy !== 'yesNo' && <FieldOf key={`${field.id}-${one.id}`} field={field} one={one} />)}
    </KeptSection>
  )
}

const useWritten = (field: FormField, one: CaseNow) => writtenOf(useView().kept?.fields ?? [], field, one)

function FieldOf({ field, one }: { field: FormField; one: CaseNow }) {
  const { fields: words, shared } = useWords('kept')
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const label = useLabel(field, one)
  const locale = useLocale()
  const written = useWritten(field, one)
  const takeAway = may('writeField') && written !== null && (
    <Button appearance="subtle" disabledFocusable={isSending} aria-label={actOn(shared.remove, label)} onClick={() => void submit({ type: 'writeField', fieldId: field.id, caseId: one.id, words: null })}>
      {shared.remove}
    </Button>
  )
  return (
    <CasePart
      thing="fields"
      one={one}
      heading={label}
      about={label}
      write={written === null ? shared.write : shared.change}
      mayWrite={may('writeField') && field.answeredBy === 'words'}
      draftPlace={draftPlaceOf(`field-${field.id}`, one.id)}
      form={(shut) => <FieldForm field={field} one={one} onDone={shut} />}
      acts={takeAway}
    >
      {written === null ? <p className={styles.soft}>{field.answeredBy === 'items' ? field.help[locale] : words.need[field.need]}</p> : <p><HardText text={written} /></p>}
      <Trouble text={trouble} />
    </CasePart>
  )
}

const useLabel = (field: FormField, { code }: CaseNow): string => {
  const label = field.label[useLocale()]
  return code === null ? label : `${code}: ${label}`
}

function FieldForm({ field, one, onDone }: { field: FormField; one: CaseNow; onDone: () => void }) {
  const { shared } = useWords('kept')
  const locale = useLocale()
  const label = useLabel(field, one)
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ words: string }>({
    place: draftPlaceOf(`field-${field.id}`, one.id),
    stands: { words: useWritten(field, one) ?? '' },
    commandOf: ({ words }) => (oneLine(words) === '' ? null : { type: 'writeField', fieldId: field.id, caseId: one.id, words: oneLine(words) }),
    onDone,
  })
  const problem = isTried && oneLine(draft.words) === '' ? shared.missing.words : undefined
  return (
    <PanelForm onSave={save} onCancel={() => leave(onDone)} words={shared} about={label} {...sent}>
      <WrittenField label={field.help[locale]} problem={problem} text={draft.words} onText={(words) => change({ words })} longest={longestField} />
    </PanelForm>
  )
}
