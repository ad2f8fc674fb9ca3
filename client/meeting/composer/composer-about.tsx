import { Field, ToggleButton } from '@fluentui/react-components'
import { useSession, useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { People } from '#client/meeting/view-parts.ts'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'
import { keepsBack, mayTellOf } from '#core/meeting/may-tell.ts'
import { organisationsToAct } from '#core/meeting/organisations-to-act.ts'
import type { ComposerPartProps } from './composer-part.ts'
import type { Draft } from './composer-draft.ts'
import { hasField, toActIn } from './draft-content.ts'
import meeting from '#client/meeting/meeting.module.css'
import styles from './composer.module.css'
import { useToday } from '../use-today.ts'

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

/** Whom the reader's organisation may not tell of a kind, and whom consent keeps it from unmarked, who do nothing with it, by name; null where it binds nothing: no organisation, or no consent that names kinds. */
function useNotTold(draft: Draft): Record<'notToldOf' | 'keptFrom', NamesFor> | null {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const today = useToday()
  const own = people?.seats.find(({ id }) => id === mine?.seatId)?.organisationId
  if (!about || !people || !consent || !own || !consent.records.some(({ kinds }) => kinds !== undefined)) return null
  const reach = { plan: { organisations: people.organisations, startsAt: about.startsAt }, consents: consent.records }
  const readers = organisationsReading(people).filter(({ id }) => id !== own)
  if (readers.length === 0) return null
  const named = (isLeftOut: typeof keepsBack): NamesFor => (kind) => readers.filter(({ id }) => isLeftOut(kind, own, id, reach, today())).map(({ name }) => name)
  const toAct = organisationsToAct(toActIn(draft), people)
  return { notToldOf: named((...of) => !mayTellOf(...of)), keptFrom: named((kind, from, to, ...of) => !toAct.includes(to) && keepsBack(kind, from, to, ...of)) }
}

/** As the core has it: who is at the table, and whoever brought the question. */
const organisationsReading = ({ organisations, seats }: People) =>
  organisations.filter(({ id }) => seats.some(({ organisationId, role, standing }) => organisationId === id && (role === 'referrer' || standing === 'atTable')))
