import { Field, Input, Select } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import type { SeatCommand } from '#client/live/session.ts'
import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'

type Answer = Extract<SeatCommand, { type: 'answerObstacle' }>['answer']
/** A group of the form, or (`another`) whoever is written. */
export type ToWhomDraft = { group: string; to: string }
const another = 'another'
const longestName = 80

export const toWhomOf = (stands: Answer | undefined): ToWhomDraft => (stands?.kind === 'handedOn' ? { group: stands.group ?? another, to: stands.to } : { group: '', to: '' })

/** The answer as it is sent, or null while it is not said to whom. A group goes under the name that its form has. */
export function handedOnOf({ group, to, reason }: ToWhomDraft & { reason: string }): Answer | null {
  const isGroup = group !== '' && group !== another
  if (!isGroup && oneLine(to) === '') return null
  return { kind: 'handedOn', to: isGroup ? group : oneLine(to), reason: oneLine(reason), ...(isGroup && { group }) }
}

type Props = { draft: ToWhomDraft; change: (part: Partial<ToWhomDraft>) => void; isTried: boolean }

/** Who is to answer it instead: one of the groups that this kind of meeting hands on to, whose next meeting begins with it, or others by name. */
export function ToWhom({ draft, change, isTried }: Props) {
  const { about } = useView()
  const { obstacles: words, shared } = useWords('kept')
  const locale = useLocale()
  const groups = about?.form.handsOnTo ?? []
  const isWritten = groups.length === 0 || draft.group === another
  return (
    <>
      {groups.length > 0 && (
        <Field label={words.to} {...(!isWritten && { hint: words.toGroupHint })} {...lacking(isTried && draft.group === '' ? shared.missing.who : undefined)}>
          <Select value={draft.group} onChange={(_event, { value }) => change({ group: value })}>
            <option value="">{shared.whoNobody}</option>
            {groups.map(({ form, name }) => (
              <option key={form} value={form}>
                {name[locale]}
              </option>
            ))}
            <option value={another}>{words.toAnother}</option>
          </Select>
        </Field>
      )}
      {isWritten && (
        <Field label={groups.length === 0 ? words.to : words.toWhich} hint={words.toHint} {...lacking(isTried && oneLine(draft.to) === '' ? shared.missing.words : undefined)}>
          <Input value={draft.to} maxLength={longestName} autoComplete="off" onChange={(_event, { value }) => change({ to: value })} />
        </Field>
      )}
    </>
  )
}
