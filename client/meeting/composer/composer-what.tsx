import { Button } from '@fluentui/react-components'
import { actHelp } from '#core/letters/sentences/act-help-by-language.ts'
import { useWords, useLocale } from '#client/text/use-words.tsx'
import { CataloguePart } from './catalogue/catalogue-later.tsx'
import { useTakeKey } from './catalogue/use-take-key.ts'
import { ComposerActs } from './composer-acts.tsx'
import { longest } from './composer-draft.ts'
import type { ComposerPartProps } from './composer-part.ts'
import { contentOf } from './draft-content.ts'
import { isActable, isFromCatalogue } from './draft-kind.ts'
import { useMendedSlot } from './use-mended-slot.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useToday } from '#client/meeting/use-today.ts'
import styles from '#client/meeting/meeting.module.css'

/** What is to happen: an act with its slot, suggested while typing or picked, or own words; of the other kinds the words alone. */
export function ComposerWhat(props: ComposerPartProps) {
  const { draft, author, change, lacks } = props
  const words = useWords('writing').composer
  const { frames } = useItemText()
  const locale = useLocale()
  const frame = isActable(draft.kind) && draft.act ? { label: `${frames[draft.act].label} …`, hint: actHelp[locale][draft.act].hint } : null
  const { kind } = draft
  const key = useTakeKey(props.onKeyDown)
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
        onText={(text) => {
          key.typed()
          change({ text, ...(text.trim() === '' && { from: null }) })
        }}
        longest={frame ? longest.object : longest.words}
        isWithinSentence={frame !== null}
        onKeyDown={key.onKeyDown}
      >
        {isActable(kind) && (draft.act ? <OwnWords label={frames[draft.act].label} {...props} /> : <ComposerActs {...props} />)}
      </WrittenField>
      {isFromCatalogue(kind) && <CataloguePart draft={draft} author={author} change={change} onFirst={key.onFirst} isKeyed={key.isKeyed} isQuiet={key.isQuiet} />}
      <InLetter {...props} />
    </div>
  )
}

function OwnWords({ label, draft, change }: ComposerPartProps & { label: string }) {
  const words = useWords('writing').composer
  return (
    <div className={styles.chips}>
      <Button size="small" appearance="subtle" onClick={() => change({ act: null, text: `${label} ${draft.text}`.trim() })}>
        {words.ownWords}
      </Button>
    </div>
  )
}

/** The sentence as the participant will read it, as soon as it can be said. */
function InLetter({ draft }: ComposerPartProps) {
  const words = useWords('writing').composer
  const text = useItemText()
  const mended = useMendedSlot()
  const today = useToday()
  if (draft.act === null || draft.who === '' || (draft.who === 'outside' && draft.outsideName.trim() === '')) return null
  const content = contentOf({ ...draft, kind: 'ownStep', why: '' }, today())
  if (content === null) return null
  return (
    <p className={styles.quiet}>
      {words.asInLetter}: <strong>{text.inLetter({ kind: draft.kind, content: mended(content, draft.kind) })}</strong>
    </p>
  )
}
