import { Field, ToggleButton } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'
import { keepsBack, mayTellOf } from '#core/meeting/may-tell.ts'
import { handedOver, organisationsToAct } from '#core/meeting/organisations-to-act.ts'
import type { ComposerPartProps } from './composer-part.ts'
import type { Draft } from './composer-draft.ts'
import { hasField, toActIn } from './draft-content.ts'
import { useConsentReach } from './use-consent-reach.ts'
import meeting from '#client/meeting/meeting.module.css'
import styles from './composer.module.css'

/** What kind of information it gives away, where consent tells kinds apart: what may not be told all who would read it cannot be chosen, and why stands beneath. */
export function ComposerAbout({ draft, change }: Pick<ComposerPartProps, 'draft' | 'change'>) {
  const { kinds: words } = useWords('later')
  const { categoryNames } = useWords('panel').consent
  const locale = useLocale()
  const told = useNotTold(draft)
  if (told === null) return null
  const { notToldOf, keptFrom } = told
  const withoutHealth = hasField(draft.kind, 'track') && draft.track === 'health' && draft.about === '' ? keptFrom('health') : []
  const barred = informationKinds.map((kind) => ({ kind, to: notToldOf(kind) })).filter(({ to }) => to.length > 0)
  const isBarred = (kind: InformationKind) => barred.some((one) => one.kind === kind)
  const groups = [...new Set(barred.map(({ to }) => listed(to, locale)))].map((to) => ({ to, kinds: barred.filter((one) => listed(one.to, locale) === to).map(({ kind }) => categoryNames[kind].toLowerCase()) }))
  return (
    <>
      {withoutHealth.length > 0 && <p className={meeting.quiet}>{words.notReadBy(listed(withoutHealth, locale))}</p>}
    <details className={meeting.disclosure} open={draft.about === '' ? undefined : true}>
      <summary>{words.itemKindOpen}</summary>
      <Field label={words.itemKind} hint={[words.itemKindHelp, ...groups.map(({ kinds, to }) => words.mayNotTell(listed(kinds, locale), to))].join(' ')}>
        <div role="group" aria-label={words.itemKind} className={styles.tracks}>
          {informationKinds.map((kind) => (
            <ToggleButton key={kind} name="about" size="small" disabledFocusable={isBarred(kind) && draft.about !== kind} checked={draft.about === kind} onClick={() => change({ about: draft.about === kind ? '' : kind })}>
              {categoryNames[kind]}
            </ToggleButton>
          ))}
        </div>
      </Field>
    </details>
    </>
  )
}

type NamesFor = (kind: InformationKind) => string[]

/** Whom the reader's organisation may not tell of a kind, of those who read it now and who read it when they come, and whom consent keeps it from unmarked, who do nothing with it, by name; null where it binds nothing. */
function useNotTold(draft: Draft): Record<'notToldOf' | 'keptFrom', NamesFor> | null {
  const { people } = useView()
  const reach = useConsentReach()
  if (!people || !reach) return null
  const { own, namesOf } = reach
  const [toAct, handedTo] = [toActIn(draft), handedOver(draft.kind, toActIn(draft))].map((content) => organisationsToAct(content, people)) as [string[], string[]]
  return { notToldOf: (kind) => namesOf(own, (to, ...of) => !mayTellOf(kind, own, to, ...of), handedTo), keptFrom: (kind) => namesOf(own, (to, ...of) => !toAct.includes(to) && keepsBack(kind, own, to, ...of)) }
}
