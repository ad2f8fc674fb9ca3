import { Field, Textarea } from '@fluentui/react-components'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Audience } from '#core/plain-language/finding.ts'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import shared from '#client/meeting/meeting.module.css'
import { WritingHelp } from './writing-help-later.tsx'
import styles from './written-field.module.css'

type WrittenFieldProps = {
  label: string
  hint?: string | undefined
  /** What is wrong or lacking, said beside it. */
  problem?: string | undefined
  text: string
  onText: (text: string) => void
  /** In characters, as the server has it. */
  longest: number
  name?: string
  rows?: number
  readOnly?: boolean
  takesFocus?: boolean
  /** What is written comes in the middle of a sentence: a phone begins it with a small letter. */
  isWithinSentence?: boolean
  onKeyDown?: (event: KeyboardEvent) => void
  /** Who reads it: the participant, unless said otherwise. */
  audience?: Audience
  /** What belongs to the field and stands nearest to it. */
  children?: ReactNode
}

/** A field where somebody who works in the meeting writes what others will read, with help under it. The help has its place from the moment the field is reached. */
export function WrittenField({ label, hint, problem, text, onText, longest, name, rows = 2, readOnly, takesFocus, isWithinSentence, onKeyDown, audience = 'participant', children }: WrittenFieldProps) {
  const helpId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isReached, setIsReached] = useState(false)
  return (
    <div className={shared.stack}>
      <Field label={label} {...(hint !== undefined && { hint })} {...lacking(problem)}>
        <Textarea
          textarea={{ ref: field }}
          rows={rows}
          value={text}
          maxLength={longest}
          aria-describedby={helpId}
          {...(name !== undefined && { name })}
          {...(readOnly !== undefined && { readOnly })}
          {...(takesFocus === true && { autoFocus: true })}
          {...(isWithinSentence === true && { autoCapitalize: 'none' })}
          {...(onKeyDown && { onKeyDown })}
          onFocus={() => setIsReached(true)}
          onChange={(_event, { value }) => onText(value)}
        />
      </Field>
      {children}
      {isReached && (
        <div className={styles.place}>
          <WritingHelp id={helpId} field={field} text={text} longest={longest} audience={audience} />
        </div>
      )}
    </div>
  )
}
