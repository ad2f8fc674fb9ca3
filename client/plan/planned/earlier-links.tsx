import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { momentInWords } from '#client/meeting/day-in-words.ts'
import type { Planned } from './planned.ts'
import styles from '../plan.module.css'
import { HandOuts } from './hand-outs.tsx'

/** The links of meetings that were planned from this page before: nobody else has them. */
export function EarlierLinks({ earlier }: { earlier: readonly Planned[] }) {
  const { planned: words } = useWords('planned')
  const locale = useLocale()
  return earlier.map((one) => (
    <section key={one.meetingId} className={styles.block} aria-label={words.earlier(momentInWords(one.draft.day, one.draft.clock, locale))}>
      <Disclosure heading="h2" summary={words.earlier(momentInWords(one.draft.day, one.draft.clock, locale))}>
        <HandOuts planned={one} />
      </Disclosure>
    </section>
  ))
}
