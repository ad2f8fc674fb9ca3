import { Field, Select } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { ComposerPartProps } from './composer-part.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import type { ItemKind } from '#client/meeting/view-parts.ts'

/** Advice, an undertaking, or what the participant does themselves: each says who settles it. */
export function ComposerKind({ draft, change }: ComposerPartProps) {
  const words = useWords('panel').composer
  const { view, mine } = useSession().state
  const participant = participantOf(view.people ?? null)
  const name = participant?.name ?? ''
  const choose = (kind: ItemKind) => {
    const isLeavingParticipant = draft.who === participant?.id && draft.kind === 'ownStep'
    const back = mine && mine.role !== 'chair' ? mine.seatId : ''
    change({ kind, who: kind === 'ownStep' ? (participant?.id ?? '') : isLeavingParticipant ? back : draft.who })
  }
  const help = draft.kind === 'ownStep' ? words.ownStepHelp(name) : draft.kind === 'undertaking' ? words.undertakingHelp : undefined
  return (
    <Field label={words.kind} {...(help !== undefined && { hint: help })}>
      <Select name="kind" value={draft.kind} onChange={(_event, { value }) => choose(value as ItemKind)}>
        <option value="recommendation">{words.kinds.recommendation}</option>
        <option value="undertaking">{words.kinds.undertaking}</option>
        {participant && <option value="ownStep">{words.kinds.ownStep(name)}</option>}
      </Select>
    </Field>
  )
}
