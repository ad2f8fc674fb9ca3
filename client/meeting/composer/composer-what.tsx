import { Button } from '@fluentui/react-components'
import { actHelp } from '#core/letters/act-help.ts'
import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useWords, useLocale } from '#client/text/use-words.tsx'
import { longest, type Act } from './composer-draft.ts'
import type { ComposerPartProps } from './composer-part.ts'
import { contentOf } from './draft-content.ts'
import { isActable } from './draft-kind.ts'
import { suggestActs } from './suggest-acts.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useToday } from '#client/meeting/use-today.ts'
import styles from '#client/meeting/meeting.module.css'

/** What is to happen: an act with its slot, suggested while typing or picked, or own words; of the other kinds the words alone. */
export function ComposerWhat(props: ComposerPartProps) {
  const { draft, change, lacks, onKeyDown } = props
  const words = useWords('panel').composer
  const { frames } = useItemText()
  const locale = useLocale()
  const frame = isActable(draft.kind) && draft.act ? { label: `${frames[draft.act].label} …`, hint: actHelp[locale][draft.act].hint } : null
  const { kind } = draft
  const [label, hint] =
    kind === 'question' || kind === 'information' || kind === 'reportedDecision'
      ? [words.whats[kind], words.whatHints[kind]]
      : [frame ? words.whatAct(frame.label) : words.what, frame ? frame.hint : words.whatHint]
  return (
    <div className={styles.stack}>
      <WrittenField
        name="text"
        label={label}
        hint={hint}
        problem={lacks('text')}
        text={draft.text}
        onText={(text) => change({ text })}
        longest={frame ? longest.object : longest.words}
        onKeyDown={onKeyDown}
      >
        {isActable(kind) && (draft.act ? <OwnWords label={frames[draft.act].label} {...props} /> : <Acts {...props} />)}
      </WrittenField>
      <InLetter {...props} />
    </div>
  )
}

function OwnWords({ label, draft, change }: ComposerPartProps & { label: string }) {
  const words = useWords('panel').composer
  return (
    <div className={styles.chips}>
      <Button size="small" appearance="subtle" onClick={() => change({ act: null, text: `${label} ${draft.text}`.trim() })}>
        {words.ownWords}
      </Button>
    </div>
  )
}

function Acts({ draft, change }: ComposerPartProps) {
  const words = useWords('panel').composer
  const locale = useLocale()
  const { frames } = useItemText()
  const acts = (Object.keys(frames) as Act[]).map((act) => ({ act, label: frames[act].label, alsoWritten: actHelp[locale][act].alsoWritten }))
  const take = (act: Act, object: string) => {
    change({ act, text: object })
    requestAnimationFrame(() => document.querySelector<HTMLTextAreaElement>('textarea[name="text"]')?.focus())
  }
  const fitting = suggestActs(draft.text, acts, locale, participantOf(useView().people ?? null)?.name)
  if (fitting.length > 0) {
    return (
      <div className={styles.chips}>
        {fitting.map(({ act, label, object }) => (
          <Button key={act} size="small" onClick={() => take(act, object.slice(0, longest.object))}>
            {words.takeAct(label, object === '' ? '…' : object)}
          </Button>
        ))}
      </div>
    )
  }
  if (draft.text.trim() !== '') return null
  return (
    <details className={styles.disclosure}>
      <summary>{words.allActs}</summary>
      <div className={styles.chips}>
        {acts.toSorted((a, b) => a.label.localeCompare(b.label, locale)).map(({ act, label }) => (
          <Button key={act} size="small" onClick={() => take(act, '')}>
            {label}
          </Button>
        ))}
      </div>
    </details>
  )
}

/** The sentence as the participant will read it, as soon as it can be said. */
function InLetter({ draft }: ComposerPartProps) {
  const words = useWords('panel').composer
  const text = useItemText()
  const today = useToday()
  if (draft.act === null || draft.who === '' || (draft.who === 'outside' && draft.outsideName.trim() === '')) return null
  const content = contentOf({ ...draft, kind: 'ownStep', why: '' }, today())
  if (content === null) return null
  return (
    <p className={styles.quiet}>
      {words.asInLetter}: <strong>{text.inLetter({ kind: draft.kind, content })}</strong>
    </p>
  )
}
