import { Field, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import { useItemWords } from '#client/meeting/use-item-words.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import type { ComposerPartProps } from './composer-part.ts'
import { isActable, ofKind } from './draft-kind.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import type { ItemKind } from '#client/meeting/view-parts.ts'

const kinds: readonly ItemKind[] = ['recommendation', 'undertaking', 'ownStep', 'question', 'information', 'reportedDecision']

/** Advice, a promise, a step of the participant's, a question, something to know, a decision: each says who settles it. */
export function ComposerKind({ draft, author, change }: ComposerPartProps) {
  const words = useWords('writing').composer
  const people = useView().people ?? null
  const { frames } = useItemText()
  const outcome = useItemWords().kinds.recommendation
  const name = participantOf(people)?.name ?? words.person
  const choose = (kind: ItemKind) => {
    // What is said in own words alone keeps the act's verb as its first words.
    const frame = draft.act !== null && !isActable(kind) ? frames[draft.act] : null
    change({ ...ofKind(draft, kind, author, people), ...(frame && { act: null, text: `${frame.label} ${draft.text}`.trim() }) })
  }
  const help = helpText(draft.kind, name, words.help)
  return (
    <Field label={words.kind} {...(help !== null && { hint: help })}>
      <Select name="kind" value={draft.kind} onChange={(_event, { value }) => choose(value as ItemKind)}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kind === 'ownStep' ? words.kinds.ownStep(name) : kind === 'recommendation' ? outcome : words.kinds[kind]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** What is worth knowing of a kind before it is written; nothing where its name says it all. */
function helpText(kind: ItemKind, name: string, help: Words<'writing'>['composer']['help']): string | null {
  if (kind === 'ownStep') return help.ownStep(name)
  return kind === 'recommendation' || kind === 'information' ? null : help[kind]
}
