import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReadingCode } from '#core/wire/settings.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { momentInWords } from '#client/meeting/day-in-words.ts'
import { PageTitle } from '#client/ui/page-title.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Staff } from '../door/ask-staff.ts'
import type { Planned } from './planned.ts'
import styles from '../plan.module.css'
import { worthOf } from '../ready/what-is-missing.ts'
import { EarlierLinks } from './earlier-links.tsx'
import { HandOuts } from './hand-outs.tsx'
import { LetterBefore } from './letter-before.tsx'
import { Slips } from './slips.tsx'
import { isWithoutScreen } from './without-screen.ts'
import { whatNext } from './what-next.ts'

type PlannedSheetProps = { staff: Staff; planned: Planned; earlier: readonly Planned[]; onAgain: () => void; onFresh: () => void }

/** The meeting is planned: everybody's link, on this page and nowhere else, and what to do next. */
export function PlannedSheet({ staff, planned, earlier, onAgain, onFresh }: PlannedSheetProps) {
  const { planned: words } = useWords('planned')
  const locale = useLocale()
  const [issuedTo, setIssuedTo] = useState<Readonly<Record<string, ReadingCode>>>({})
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
          {draft.people.some(isWithoutScreen) && (
            <p>
              {words.noticeHelp}{' '}
              <a href={`/dina-uppgifter/${draft.language}`} target="_blank" rel="noreferrer">
                {words.notice}
              </a>
            </p>
          )}
        </Part>
        {draft.people.some(({ role }) => role === 'participant') && <LetterBefore planned={planned} staffKey={staff.key} issuedTo={issuedTo} onIssued={(seatId, code) => setIssuedTo((all) => ({ ...all, [seatId]: code }))} />}
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
      <Slips planned={planned} issuedTo={issuedTo} />
    </>
  )
}

function Next({ planned: { draft, form } }: { planned: Planned }) {
  const { planned: words } = useWords('planned')
  const { consent } = useWords('plan')
  const hasGaps = worthOf(draft, form, draft.day, consent.categoryNames).some(({ says }) => says === 'gap' || says === 'ends')
  return (
    <ol className={styles.bullets}>
      {whatNext(draft, hasGaps, words.next).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
