import { Field, Input, Textarea } from '@fluentui/react-components'
import { lacking } from './composer/composer-part.ts'
import { useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'

type TextFieldProps = {
  /** Its id. */
  place: string
  label: string
  hint?: string
  text: string
  onText: (text: string) => void
  /** In characters, as the core has it. */
  longest: number
  message: string | undefined
  rows?: number
  type?: 'text' | 'tel' | 'date'
  inputMode?: 'numeric'
}

/** A field for words of one's own. A personal identity number is refused beside it while it is written. */
export function TextField({ place, label, hint, text, onText, longest, message, rows = 1, type = 'text', inputMode }: TextFieldProps) {
  const { refusals } = useWords('refusals')
  const says = containsPersonalNumber(text) ? refusals.personalNumber : message
  const props = { id: place, value: text, maxLength: longest, autoComplete: 'off' } as const
  return (
    <Field label={labelAt(place, label)} {...(hint !== undefined && { hint })} {...lacking(says)}>
      {rows > 1 ? (
        <Textarea {...props} rows={rows} onChange={(_event, { value }) => onText(value)} />
      ) : (
        <Input {...props} type={type} {...(inputMode && { inputMode })} onChange={(_event, { value }) => onText(value)} />
      )}
    </Field>
  )
}
