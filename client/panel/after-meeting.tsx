import { useEffect } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { ItemsList } from '#client/meeting/items/items-list.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { listed } from '#client/meeting/listed.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { isWithoutScreen, participantOf } from '#client/meeting/people-groups.ts'
import { useHasMinutes } from '#client/meeting/use-about-nobody.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { Sending } from './chair/sending-later.ts'
import { WithdrawConsent } from './consent/withdraw-consent.tsx'
import { CaseCode, LetterLength, Minutes, ObstacleAnswers, OwnCopy, WithdrawAfterwards } from './forms-later.ts'
import { FollowUpSentence } from './work/follow-up.tsx'
import { TeamMoment } from './gaps/gaps.tsx'
import { LetterForm } from './letter-form.tsx'
import { OpenLetters } from './open-letters.tsx'
import { ToFollowUp } from './work/to-follow-up.tsx'
import styles from './panel.module.css'

/** The meeting has ended: what happens now, and the letters. */
export function AfterMeeting() {
  // Whoever has scrolled away is taken to what happens now. What some browsers give back, a promise, is no way to undo it.
  useEffect(() => void window.scrollTo({ top: 0, behavior: 'instant' }), [])
  const { view } = useSession().state
  const { about, letter, referrerLetter, items, told, readBack } = view
  const { closed, letters, readBack: says } = useWords('panel')
  const hasMinutes = useHasMinutes()
  // The letter belongs to those it was written for; for the others it is there without being theirs to read.
  const isAnythingWritten = (items ?? []).some(({ settlement }) => settlement !== 'withdrawn') || (told ?? []).length > 0 || (readBack?.takeAway ?? null) !== null
  return (
    <>
      <section className={styles.block} data-kind="now">
        <h2>{closed.title}</h2>
        {about?.early && <p>{(!hasMinutes && (letter || isAnythingWritten) ? closed.early : closed.earlyNoLetter)(about.early)}</p>}
        {!hasMinutes && <p>{letter ? closed.what : isAnythingWritten ? <OthersLetters /> : closed.noLetter}</p>}
        {letter && !hasMinutes && <HowItArrives />}
        {!hasMinutes && <LetterLength />}
        <FollowUpSentence />
        {!hasMinutes && <OpenLetters />}
      </section>
      {hasMinutes && <Minutes form={LetterForm} />}
      <Sending form={OneTextForm} />
      {!hasMinutes && <OwnCopy form={LetterForm} />}
      <ObstacleAnswers form={LetterForm} />
      <TeamMoment />
      <ToFollowUp />
      <CaseCode />
      {letter && !hasMinutes && (
        <Disclosure heading="h2" summary={letters.readHere} startsOpen>
          <div className={styles.letter}>
            <LetterView letter={letter} level={3} />
          </div>
        </Disclosure>
      )}
      {referrerLetter && (
        <Disclosure heading="h2" summary={letters.referrerHere}>
          <div className={styles.letter}>
            <LetterView letter={referrerLetter} level={3} />
          </div>
        </Disclosure>
      )}
      {(items ?? []).length > 0 && <ItemsList title={says.itemsTitle} />}
      <WithdrawAfterwards form={WithdrawConsent} />
    </>
  )
}

/** How the letter reaches the participant: somebody without a screen has it from the chair or the referrer alone. */
function HowItArrives() {
  const { view, mine } = useSession().state
  const { closed } = useWords('panel')
  const participant = participantOf(view.people ?? null)
  if (participant && isWithoutScreen(participant)) return <p>{closed.withoutScreen(participant.name)}</p>
  return mine?.role === 'chair' && <p>{closed.chair}</p>
}

/** To whom the letters go, for who gets none to read here. */
function OthersLetters() {
  const { view, mine } = useSession().state
  const words = useWords('panel').closed
  const locale = useLocale()
  const nameOf = useNames()
  const seats = (view.people?.seats ?? []).filter(({ role }) => role === 'participant' || role === 'referrer')
  const names = seats.map(({ id }) => (id === mine?.seatId ? words.toYou : nameOf.short(id)))
  return words.othersLetter(listed(names, locale), names.length)
}
