import type { ReadingCode } from '#core/wire/settings.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '../plan.module.css'
import { EidBefore } from './eid-before.tsx'
import { NoticeBefore } from './notice-before.tsx'
import type { Planned } from './planned.ts'
import { PreparationCode, askPreparationCode } from './preparation-code.tsx'
import { SeenBefore } from './seen-before.tsx'
import { usePreparationNotices } from './use-preparation-notices.ts'

type LetterBeforeProps = { planned: Planned; staffKey: string; issuedTo: Readonly<Record<string, ReadingCode>>; onIssued: (seatId: string, code: ReadingCode) => void }

/** How the participant, and whoever brought the question, come to read the letter before the meeting: a code to hand over, and a notice that there is something to read. Nobody has either from the start. */
export function LetterBefore({ planned: { draft, meetingId }, staffKey, issuedTo, onIssued }: LetterBeforeProps) {
  const { before: words } = useWords('planned').planned
  const { code: says } = useWords('later')
  const notices = usePreparationNotices(meetingId, staffKey)
  const readers = draft.people.filter(({ role }) => role === 'participant' || role === 'referrer').sort((one, other) => Number(other.role === 'participant') - Number(one.role === 'participant'))
  const byMail = notices.known?.byMail
  return (
    <Part id="plan-before" title={words.title}>
      {byMail !== undefined && byMail !== 'onPaper' && <p className={styles.quiet}>{words.mail[byMail]}</p>}
      {readers.map(({ id, name, role }) => {
        const isReferrer = role === 'referrer'
        return (
          <div key={id} className={styles.fields}>
            <SeenBefore notices={notices} meetingId={meetingId} staffKey={staffKey} seatId={id} name={name} />
            <PreparationCode
              name={name}
              isProtected={!isReferrer && draft.isProtected}
              {...(isReferrer && { help: says.helpReferrer(name) })}
              ask={() => askPreparationCode(meetingId, staffKey, fetch, isReferrer ? id : '')}
              issued={issuedTo[id] ?? null}
              onIssued={(code) => (onIssued(id, code), notices.look())}
            />
            <EidBefore notices={notices} seatId={id} name={name} />
            <NoticeBefore notices={notices} seatId={id} name={name} />
          </div>
        )
      })}
    </Part>
  )
}
