import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Waiting } from '#core/wire/before.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { dayInWords, pastMoment } from '#client/meeting/day-in-words.ts'
import type { Staff } from '../door/ask-staff.ts'
import { askKeptPlan, type Kept } from '../kept/keep-plan.ts'
import { PageTitle } from '#client/ui/page-title.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '../plan.module.css'
import { closeReferral, closeReferrals, discardPlan } from './ask-waiting.ts'
import { later } from '#client/ui/later.tsx'
import { countBegun, fetchPlanOfReferral, withPart } from './begin-of-referral.ts'
import { CloseSeveral } from './close-several-later.tsx'
import { EidOfReferral } from './eid-of-referral-later.tsx'
import type { Begun } from './plan-of-referral.ts'
import { daysSince, ReferralLine, type WaitingReferral } from './referral-line.tsx'
import { SureButton } from './sure-button.tsx'

const meetings = () => import('../over/meetings-later.ts')
const AheadPart = later(() => meetings().then((parts) => parts.AheadPart))
const NewsPart = later(() => meetings().then((parts) => parts.NewsPart))
const OverPart = later(() => meetings().then((parts) => parts.OverPart))

type WaitingSheetProps = {
  staff: Staff
  waiting: Waiting
  onReferral: (begun: Begun) => void
  onPlan: (kept: Kept) => void
  onFresh: () => void
  /** Something was taken care of: asked anew. */
  onChanged: () => void
}

/** Who has asked for a meeting and since when, and the plans that somebody began. */
export function WaitingSheet(props: WaitingSheetProps) {
  const { staff, waiting, onFresh, onChanged } = props
  const { waiting: words } = useWords('plan')
  const [trouble, setTrouble] = useState<string | null>(null)
  /** Goes on with what came; tells when it did not. */
  const take: Take = async (asking, onTaken) => {
    const taken = await asking
    if (taken !== 'gone' && taken !== 'away') return onTaken(taken)
    setTrouble(taken === 'gone' ? words.gone : words.away)
    if (taken === 'gone') onChanged()
  }
  const [count] = useState(countBegun)
  useEffect(() => {
    void fetchPlanOfReferral()
    return () => void count()
  }, [count])
  /** The same of a plan, which takes the place of nothing that was begun since. */
  const begin: typeof take = (asking, onTaken) => {
    const isLast = count()
    return take(asking, (taken) => isLast() && onTaken(taken))
  }
  return (
    <main className={styles.page} aria-label={frameName()}>
      <PageTitle text={words.title} />
      <p className={styles.quiet}>{words.askHere(`${window.location.host}/anmal`)}</p>
      <Trouble text={trouble} />
      <Part id="plan-referrals" title={words.referrals}>
        {waiting.referrals.length === 0 ? <p>{words.noReferrals}</p> : <Referrals {...props} take={take} begin={begin} />}
      </Part>
      {waiting.plans.length > 0 && (
        <Part id="plan-begun" title={words.plans}>
          {!waiting.keepsPlansLong && <p>{words.notLong}</p>}
          <Plans {...props} take={take} begin={begin} />
        </Part>
      )}
      <NewsPart staff={staff} news={waiting.news} />
      <OverPart staff={staff} />
      <AheadPart staff={staff} />
      <div className={styles.acts} data-side="start">
        <Button appearance="primary" onClick={onFresh}>
          {words.fresh}
        </Button>
      </div>
    </main>
  )
}

type Take = <T>(asking: Promise<T | 'gone' | 'away'>, onTaken: (taken: T) => void) => Promise<void>
type Taking = WaitingSheetProps & { take: Take; begin: Take }

function Referrals(props: Taking) {
  const { staff, waiting, onChanged, take } = props
  const { waiting: words } = useWords('plan')
  const [isClosingSeveral, setIsClosingSeveral] = useState(false)
  const turn = (isSeveral: boolean) => {
    setIsClosingSeveral(isSeveral)
    // The button that was pressed goes: the keyboard goes on from the part.
    document.getElementById('plan-referrals')?.focus()
  }
  if (isClosingSeveral) {
    const end = () => turn(false)
    return <CloseSeveral referrals={waiting.referrals} onCancel={end} onClose={(ids, why) => void take(closeReferrals({ ids, why }, staff), () => (end(), onChanged()))} />
  }
  return (
    <>
      <ul className={styles.handOuts}>
        {waiting.referrals.map((referral) => (
          <li key={referral.id} className={styles.person}>
            <OneReferral {...props} referral={referral} />
          </li>
        ))}
      </ul>
      {waiting.referrals.length > 1 && (
        <div className={styles.acts} data-side="start">
          <Button onClick={() => turn(true)}>{words.several}</Button>
        </div>
      )}
    </>
  )
}

function OneReferral({ staff, waiting, onReferral, onChanged, take, begin, referral }: Taking & { referral: WaitingReferral }) {
  const { waiting: words } = useWords('plan')
  const { id, question } = referral
  const isBegun = waiting.plans.some(({ referralId }) => referralId === id)
  return (
    <>
      <div>
        <p>{question}</p>
        <p>
          <ReferralLine referral={referral} />
        </p>
        {isBegun && <p>{words.isBegun}</p>}
        {referral.bound.length > 0 && <EidOfReferral referral={referral} staff={staff} onChanged={onChanged} />}
      </div>
      <div className={styles.acts}>
        <SureButton says={words.close} about={question} asks={isBegun ? words.closeSureBegun : words.closeSure} yes={words.closeYes} onYes={() => void take(closeReferral(id, staff), onChanged)} />
        {!isBegun && (
          <Button size="small" appearance="primary" aria-label={`${words.planFrom}: ${question}`} onClick={() => void begin(withPart(({ askBegun }) => askBegun(id, staff)), onReferral)}>
            {words.planFrom}
          </Button>
        )}
      </div>
    </>
  )
}

function Plans({ staff, waiting, onPlan, onChanged, take, begin }: Taking) {
  const { waiting: words } = useWords('plan')
  const locale = useLocale()
  return (
    <ul className={styles.handOuts}>
      {waiting.plans.map(({ id, changedAt, expiresAt, question, day }) => (
        <li key={id} className={styles.person}>
          <div>
            <p>{question || words.noQuestion}</p>
            <p className={styles.quiet}>
              {day !== '' && `${dayInWords(day, locale)}. `}
              {words.since(daysSince(changedAt))}. {words.erasedAt(pastMoment(expiresAt, locale))}
            </p>
          </div>
          <div className={styles.acts}>
            <SureButton says={words.discard} about={question || words.noQuestion} asks={words.discardSure} yes={words.discardYes} onYes={() => void take(discardPlan(id, staff), onChanged)} />
            <Button size="small" aria-label={`${words.open}: ${question || words.noQuestion}`} onClick={() => void begin(askKeptPlan(id, staff), onPlan)}>
              {words.open}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
