import { Field, Select } from '@fluentui/react-components'
import { listed } from '#client/meeting/listed.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { noteKindPlace, noteSourcePlace } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { organisationsAtTable } from '../plan-draft.ts'
import styles from '../plan.module.css'
import { categories } from '../consent/consent-draft.ts'
import type { NoteDraft } from './background-draft.ts'
import { whoReads } from './who-reads.ts'

type NoteKindProps = { note: NoteDraft; set: (part: Partial<NoteDraft>) => void }

/** What kind of information a note is and whose, and who reads it or does not, as far as consent reaches. */
export function NoteKind({ note, set }: NoteKindProps) {
  const { draft } = usePlan()
  const { kinds: words } = useWords('later')
  const { consent } = useWords('plan')
  const [kind, source] = [noteKindPlace(note.id), noteSourcePlace(note.id)]
  return (
    <>
      <div className={styles.pair}>
        <Field label={labelAt(kind, words.kind)}>
          <Select id={kind} value={note.kind ?? ''} onChange={(_event, { value }) => set({ kind: categories.find((one) => one === value) })}>
            <option value="">{words.noKind}</option>
            {categories.map((one) => (
              <option key={one} value={one}>
                {consent.categoryNames[one]}
              </option>
            ))}
          </Select>
        </Field>
        {note.kind !== undefined && (
          <Field label={labelAt(source, words.source)}>
            <Select id={source} value={note.from ?? ''} onChange={(_event, { value }) => set({ from: value === '' ? undefined : value })}>
              <option value="">{words.noSource}</option>
              {organisationsAtTable(draft).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {note.kind !== undefined && <WhoReads note={note} />}
    </>
  )
}

function WhoReads({ note }: { note: NoteDraft }) {
  const { draft, today } = usePlan()
  const { kinds: words } = useWords('later')
  const locale = useLocale()
  const { reads, not } = whoReads(note, draft, today)
  const names = (of: typeof not) => listed(of.map(({ name }) => name), locale)
  const says = not.length > 0 ? words.notReadBy(names(not)) : reads.length > 0 ? words.readBy(names(reads)) : words.chairAlone
  return <p role="status">{says}</p>
}

/** Once, above the notes. */
export function NoteKindHelp() {
  return <p className={styles.quiet}>{useWords('later').kinds.kindHelp}</p>
}
