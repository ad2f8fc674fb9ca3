import { momentText } from '#client/meeting/notices/moment-text.ts'
import { ReleasedEid } from '#client/meeting/released-eid.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import { releaseReferral } from './ask-waiting.ts'
import type { WaitingReferral } from './referral-line.tsx'

type EidOfReferralProps = { referral: WaitingReferral; staff: Staff; onChanged: () => void }

/** By which codes somebody's e-ID comes back to a request, and the way to undo it where it is the wrong one. */
export function EidOfReferral({ referral: { id, personName, referredBy, bound }, staff, onChanged }: EidOfReferralProps) {
  const { eid: words } = useWords('later').sending
  const locale = useLocale()
  return bound.map(({ part, since }) => {
    const name = part === 'person' ? personName : (referredBy ?? personName)
    const release = async () => {
      const answer = await releaseReferral(id, part, staff)
      if (answer !== 'away') onChanged()
      return answer !== 'away'
    }
    return <ReleasedEid key={part} says={words.sinceReferral(name, momentText(since, locale))} help={words.helpReferral(name)} codeIsOut={words.codeIsOutReferral} press={words.pressReferral(name)} release={release} />
  })
}
