import { Button, Field, Input } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayText } from '#core/letters/item-sentences.ts'
import { lacking } from './composer-part.ts'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import styles from '#client/meeting/meeting.module.css'

const shortcuts = { tomorrow: 1, week: 7, twoWeeks: 14 } as const

type DayFieldProps = {
  label: string
  /** `2026-12-11`, or empty. */
  day: string
  onDay: (day: string) => void
  message?: string | undefined
  onKeyDown?: (event: KeyboardEvent) => void
  hasShortcuts?: boolean
  /** The label is said and not shown: what stands before the field says it already. */
  isLabelUnseen?: boolean
}

/** A day, with the days that are most often meant one tap away; the chosen one is said with its weekday. */
export function DayField({ label, day, onDay, message, onKeyDown, hasShortcuts = true, isLabelUnseen = false }: DayFieldProps) {
  const words = useWords('panel').composer
  const locale = useLocale()
  const { clockOffsetMs } = useSession().state
  const today = () => dayOf(Date.now() + clockOffsetMs)
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day)
  return (
    <div className={styles.stack}>
      <Field {...(!isLabelUnseen && { label })} {...lacking(message)} {...(isDay && message === undefined && { hint: dayText(day, locale) })}>
        <Input name="day" type="date" {...(isLabelUnseen && { 'aria-label': label })} value={day} min={today()} onKeyDown={onKeyDown} onChange={(_event, { value }) => onDay(value)} />
      </Field>
      {hasShortcuts && (
        <div className={styles.chips}>
          {(Object.keys(shortcuts) as (keyof typeof shortcuts)[]).map((name) => (
            <Button key={name} size="small" aria-label={words.shortcutName(words.shortcuts[name], label)} onClick={() => onDay(dayAfter(today(), shortcuts[name]))}>
              {words.shortcuts[name]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
