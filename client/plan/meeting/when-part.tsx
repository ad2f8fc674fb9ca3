import { Field, Input } from '@fluentui/react-components'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayInWords } from '#client/meeting/day-in-words.ts'
import { Part } from '#client/ui/part.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import { TextField } from '#client/meeting/text-field.tsx'
import styles from '../plan.module.css'

/** Day, time and place. */
export function WhenPart() {
  const { draft, today, change, messageAt } = usePlan()
  const { meeting: words } = useWords('plan')
  const locale = useLocale()
  const day = dayInWords(draft.day, locale)
  return (
    <Part id="plan-when" title={words.when}>
      <div className={styles.pair}>
        <Field label={labelAt(places.day, words.day)} {...lacking(messageAt(places.day))} {...(day !== '' && { hint: day })}>
          <Input id={places.day} type="date" min={today} value={draft.day} onChange={(_event, { value }) => change({ day: value })} />
        </Field>
        <ClockField place={places.clock} label={words.clock} clock={draft.clock} onClock={(clock) => change({ clock })} />
      </div>
      <TextField place={places.place} label={words.place} hint={words.placeHint} text={draft.place} longest={120} onText={(place) => change({ place })} message={messageAt(places.place)} />
    </Part>
  )
}

/** A time of day, `13:30`. */
export function ClockField({ place, label, clock, onClock }: { place: string; label: string; clock: string; onClock: (clock: string) => void }) {
  const { messageAt } = usePlan()
  return (
    <Field label={labelAt(place, label)} {...lacking(messageAt(place))}>
      <Input id={place} type="time" value={clock} onChange={(_event, { value }) => onClock(value)} />
    </Field>
  )
}
