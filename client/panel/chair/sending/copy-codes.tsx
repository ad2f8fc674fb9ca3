import { useSession, useView } from '#client/live/use-session.tsx'
import { LetterAsRead } from '#client/meeting/letter-as-read.tsx'
import { MailForm } from '#client/meeting/notices/mail-form.tsx'
import noticeStyles from '#client/meeting/notices/notices.module.css'
import { SentNotices } from '#client/meeting/notices/sent-notice.tsx'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { Deliveries, NoticesOfSeat } from '#core/wire/deliveries.ts'
import { ReadingCode } from '../../forms-later.ts'
import { codeButton } from '../../open-letters.tsx'
import styles from '../../panel.module.css'
import { sendOutcome } from './send-outcome.ts'
import type { Post } from './use-deliveries.ts'

type CopyCodesProps = Pick<Deliveries, 'byMail' | 'copyNotices' | 'version'> & { post: Post }

/** Who has no account comes back another day by a code of their organisation's own, or of theirs where minutes are what is written, and a notice may say that there is something to read. Nobody has a code, or gets a notice, from the start. */
export function CopyCodes({ copyNotices, byMail, version, post }: CopyCodesProps) {
  const { copies: words } = useWords('later').sending
  const isOfMinutes = useView().letter?.recipient === 'minutes'
  if (copyNotices.length === 0) return null
  const [code, codeOrMail, mailHelp] = isOfMinutes ? [words.minutesByCode, words.minutesByCodeOrMail, words.minutesMailHelp] : [words.byCode, words.byCodeOrMail, words.mailHelp]
  const hasSent = copyNotices.some(({ notices }) => notices.length > 0)
  return (
    <Disclosure summary={byMail === 'yes' ? codeOrMail : code} startsOpen={hasSent}>
      <div className={noticeStyles.seats}>
        {byMail === 'yes' && <p className={styles.soft}>{mailHelp}</p>}
        {copyNotices.map((one) => (
          <OneCopy key={one.seatId} copy={one} byMail={byMail} version={version} post={post} />
        ))}
      </div>
    </Disclosure>
  )
}

function OneCopy({ copy: { seatId, hasCode, notice, notices }, byMail, version, post }: { copy: NoticesOfSeat; post: Post } & Pick<Deliveries, 'byMail' | 'version'>) {
  const { sending: words, code } = useWords('later')
  const { people = null, letter } = useView()
  const isOfMinutes = letter?.recipient === 'minutes'
  const readsOf = isOfMinutes ? words.ofMinutes.readsOf : words.copies.readsOf
  const { getToken } = useSession()
  const seat = people?.seats.find(({ id }) => id === seatId)
  if (!seat) return null
  const name = [seat.name, organisationOf(people, seat)?.name].filter(Boolean).join(', ')
  return (
    <div className={styles.bare}>
      <LetterAsRead key={version} summary={readsOf(name)} address={`/api/letters/participant/copies/${seatId}`} token={getToken() ?? ''} className={styles.letter} />
      <ReadingCode recipient={{ copyOf: seatId }} name={name} {...(isOfMinutes && { help: code.helpMinutes(name) })} button={codeButton} />
      <SentNotices notices={notices} stop={async (id) => (await post('/stop', { id })) !== null} />
      {byMail === 'yes' && hasCode && (
        <Disclosure summary={words.mail.open(name)}>
          <MailForm notice={notice} name={name} send={async (asked) => sendOutcome(await post('', { ...asked, recipient: 'copy', seatId, version }))} />
        </Disclosure>
      )}
    </div>
  )
}
