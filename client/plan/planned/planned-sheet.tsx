import { Button } from '@fluentui/react-components'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { momentInWords } from '#client/meeting/day-in-words.ts'
import { PageTitle } from '#client/ui/page-title.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Planned } from './planned.ts'
import styles from '../plan.module.css'
import { worthOf } from '../ready/what-is-missing.ts'
import { EarlierLinks } from './earlier-links.tsx'
import { HandOuts } from './hand-outs.tsx'
import { Slips } from './slips.tsx'

type PlannedSheetProps = { planned: Planned; earlier: readonly Planned[]; onAgain: () => void; onFresh: () => void }

/** The meeting is planned: everybody's link, on this page and nowhere else, and what to do next. */
export function PlannedSheet({ planned, earlier, onAgain, onFresh }: PlannedSheetProps) {
  const { planned: words } = useWords('plan')
  const locale = useLocale()
  const { draft } = planned
  return (
    <>
      <main className={`${styles.page} ${styles.onScreen}`} aria-label={frameName()}>
        <PageTitle text={words.title} />
        <p>
          {draft.teamName}, {momentInWords(draft.day, draft.clock, locale)}
        </p>
        <p className={styles.said}>{words.onlyHere}</p>
        <Part id="plan-links" title={words.linksTitle}>
          <HandOuts planned={planned} />
          <p className={styles.quiet}>{words.printHelp}</p>
          <div className={styles.acts}>
            <Button onClick={() => window.print()}>{words.print}</Button>
          </div>
        </Part>
        <Part id="plan-next" title={words.nextTitle}>
          <Next planned={planned} />
        </Part>
        <Part id="plan-more" title={words.moreTitle}>
          <div className={styles.acts} data-side="start">
            <Button onClick={onAgain}>{words.again}</Button>
            <Button appearance="subtle" onClick={onFresh}>
              {words.fresh}
            </Button>
          </div>
        </Part>
        <EarlierLinks earlier={earlier} />
      </main>
      <Slips planned={planned} />
    </>
  )
}

function Next({ planned: { draft, form } }: { planned: Planned }) {
  const { planned: words, consent } = useWords('plan')
  const named = (role: string) => draft.people.find((one) => one.role === role)?.name
  const [chair, participant] = [named('chair'), named('participant')]
  const hasGaps = worthOf(draft, form, draft.day, consent.categoryNames).some(({ says }) => says === 'gap' || says === 'ends')
  const steps = [words.next.links, chair && words.next.chair(chair), participant && words.next.letter(participant), hasGaps && words.next.consent]
  return (
    <ol className={styles.bullets}>
      {steps.filter(Boolean).map((step) => (
        <li key={String(step)}>{step}</li>
      ))}
    </ol>
  )
}
