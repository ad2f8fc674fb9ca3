import { Field, Select } from '@fluentui/react-components'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { categories, type Category } from '../consent/consent-draft.ts'

type WishKindProps = { kind: Category | undefined; label: string; onKind: (kind: Category | undefined) => void }

/** What kind of information a wish of the participant's is, which binds whether whoever brought the question reads it. */
export function WishKind({ kind, label, onKind }: WishKindProps) {
  const { kinds: words } = useWords('later')
  return (
    <Field label={words.kind} hint={words.taken}>
      <Select aria-label={actOn(words.kind, label)} value={kind ?? ''} onChange={(_event, { value }) => onKind(categories.find((one) => one === value))}>
        <option value="">{words.noKind}</option>
        {categories.map((one) => (
          <option key={one} value={one}>
            {words.kindNames[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
