import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import { actHelp } from '#core/letters/sentences/act-help-by-language.ts'
import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { actGroups, oftenUsedActs, type ActGroup } from './act-groups.ts'
import type { Act } from './composer-draft.ts'
import type { ComposerPartProps } from './composer-part.ts'
import { suggestActs } from './suggest-acts.ts'
import meeting from '#client/meeting/meeting.module.css'
import styles from './composer.module.css'

/** Acts to take: those that fit what is being typed, and before anything is typed a list to open. */
export function ComposerActs({ draft, change }: ComposerPartProps) {
  const words = useWords('writing').composer
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
      <div className={meeting.chips}>
        {fitting.map(({ act, label, object }) => (
          <Button key={act} size="small" onClick={() => take(act, object)}>
            {words.takeAct(label, object === '' ? '…' : object)}
          </Button>
        ))}
      </div>
    )
  }
  return draft.text.trim() === '' ? <ActList onTake={(act) => take(act, '')} /> : null
}

type Takes = { onTake: (act: Act) => void }

/** The ten that are used most; the others under plain headings, for who asks for more. */
function ActList({ onTake }: Takes) {
  const { allActs, moreActs } = useWords('writing').composer
  return (
    <details className={meeting.disclosure}>
      <summary>{allActs}</summary>
      <div className={meeting.stack}>
        <ActChips acts={oftenUsedActs} onTake={onTake} />
        <details className={meeting.disclosure}>
          <summary>{moreActs}</summary>
          <div className={styles.actGroups}>
            {(Object.keys(actGroups) as ActGroup[]).map((group) => (
              <GroupOfActs key={group} group={group} onTake={onTake} />
            ))}
          </div>
        </details>
      </div>
    </details>
  )
}

function GroupOfActs({ group, onTake }: Takes & { group: ActGroup }) {
  const id = useId()
  const { actGroups: titles } = useWords('writing').composer
  return (
    <div role="group" aria-labelledby={id} className={meeting.stack}>
      <p id={id} className={meeting.quiet}>
        {titles[group]}
      </p>
      <ActChips acts={actGroups[group]} onTake={onTake} />
    </div>
  )
}

function ActChips({ acts, onTake }: Takes & { acts: readonly Act[] }) {
  const { frames } = useItemText()
  return (
    <div className={meeting.chips}>
      {acts.map((act) => (
        <Button key={act} size="small" onClick={() => onTake(act)}>
          {frames[act].label}
        </Button>
      ))}
    </div>
  )
}
