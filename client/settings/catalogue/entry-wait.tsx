import { Field, Select } from '@fluentui/react-components'
import { TextField } from '#client/meeting/text-field.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { EntryDraft } from './entry-draft.ts'
import { entryPlace } from './use-entry-form.ts'

type EntryWaitProps = { draft: EntryDraft; change: (change: Partial<EntryDraft>) => void; message: string | undefined }

/** How long one usually waits: known about, none, or not known. */
export function EntryWait({ draft, change, message }: EntryWaitProps) {
  const { catalogue: words } = useWords('settings')
  const { id, waitKind, waitUnit } = draft
  return (
    <div className={styles.group}>
      <Field label={words.fields.waitKind}>
        <Select value={waitKind} onChange={(_event, { value }) => change({ waitKind: value as EntryDraft['waitKind'] })}>
          {(Object.keys(words.waitKinds) as EntryDraft['waitKind'][]).map((one) => (
            <option key={one} value={one}>
              {words.waitKinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {waitKind === 'about' && (
        <div className={styles.pair}>
          <TextField place={entryPlace(id, 'waitFrom')} inputMode="numeric" label={words.fields.waitFrom} text={draft.waitFrom} longest={2} onText={(waitFrom) => change({ waitFrom })} message={message} />
          <TextField place={entryPlace(id, 'waitTo')} inputMode="numeric" label={words.fields.waitTo} text={draft.waitTo} longest={2} onText={(waitTo) => change({ waitTo })} message={undefined} />
          <Field label={words.fields.waitUnit}>
            <Select value={waitUnit} onChange={(_event, { value }) => change({ waitUnit: value as EntryDraft['waitUnit'] })}>
              {(Object.keys(words.waitUnits) as EntryDraft['waitUnit'][]).map((one) => (
                <option key={one} value={one}>
                  {words.waitUnits[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </div>
  )
}
