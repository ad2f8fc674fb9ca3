import { Part } from '#client/ui/part.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { useEditing } from './editor-context.ts'
import { TextPair } from './text-pair.tsx'

/** What the meeting is called and for, and what its outcome is called. */
export function AboutPart() {
  const words = useWords('settings').editor
  const { draft, first, change } = useEditing()
  const { fields } = words
  const { outcome } = draft
  return (
    <Part id="form-edit-about" title={words.about}>
      <TextPair at="name" label={fields.name} hint={words.nameHint} text={draft.name} before={first.name} onText={(name) => change({ name })} />
      <TextPair at="purpose" rows={2} label={fields.purpose} hint={words.purposeHint} text={draft.purpose} before={first.purpose} onText={(purpose) => change({ purpose })} />
      <TextPair at="purposeToOthers" rows={2} label={fields.purposeToOthers} hint={words.toOthersHint} text={draft.purposeToOthers} before={first.purposeToOthers} onText={(purposeToOthers) => change({ purposeToOthers })} />
      <TextPair at="voluntary" rows={2} label={fields.voluntary} hint={words.voluntaryHint} text={draft.voluntary} before={first.voluntary} onText={(voluntary) => change({ voluntary })} />
      <h3>{fields.outcome}</h3>
      <p>{words.outcomeHint}</p>
      <TextPair at="outcome.one" label={fields.one} text={outcome.one} before={first.outcome.one} onText={(one) => change({ outcome: { ...outcome, one } })} />
      <TextPair at="outcome.many" label={fields.many} text={outcome.many} before={first.outcome.many} onText={(many) => change({ outcome: { ...outcome, many } })} />
    </Part>
  )
}
