import { Button, Field, Input } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayText } from '#core/letters/item-sentences.ts'
import { lacking } from './composer-part.ts'
import { dayAfter } from '#client/meeting/days.ts'
import { useToday } from '#client/meeting/use-today.ts'
import styles from '#client/meeting/meeting.module.css'

/** The days that are most often meant, as days from today. */
const shortcuts = { ahead: { tomorrow: 1, week: 7, twoWeeks: 14 }, past: { today: 0, yesterday: -1 } } as const
type Shortcut = 'tomorrow' | 'week' | 'twoWeeks' | 'today' | 'yesterday'

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
  /** A day that is coming, or one that has been: today is both. */
  lies?: keyof typeof shortcuts
}

/** A day, with the days that are most often meant one tap away; the chosen one is said with its weekday. */
export function DayField({ label, day, onDay, message, onKeyDown, hasShortcuts = true, isLabelUnseen = false, lies = 'ahead' }: DayFieldProps) {
  const words = useWords('writing').composer
  const locale = useLocale()
  const today = useToday()
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day)
  const near = Object.entries(shortcuts[lies]) as [Shortcut, number][]
  return (
    <div className={styles.stack}>
      <Field {...(!isLabelUnseen && { label })} {...lacking(message)} {...(isDay && message === undefined && { hint: dayText(day, locale) })}>
        <Input
          name="day"
          type="date"
          {...(isLabelUnseen && { 'aria-label': label })}
          value={day}
          {...(lies === 'past' ? { max: today() } : { min: today() })}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => onDay(value)}
        />
      </Field>
      {hasShortcuts && (
        <div className={styles.chips}>
          {near.map(([name, days]) => (
            <Button key={name} size="small" aria-label={words.shortcutName(words.shortcuts[name], label)} onClick={() => onDay(dayAfter(today(), days))}>
              {words.shortcuts[name]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
