import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { Unseen } from '#client/ui/unseen.tsx'
import type { ReadingCode } from '#core/wire/settings.ts'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { EidBefore } from '../planned/eid-before.tsx'
import { NoticeBefore } from '../planned/notice-before.tsx'
import { PreparationCode, askPreparationCode } from '../planned/preparation-code.tsx'
import { SeenBefore } from '../planned/seen-before.tsx'
import { usePreparationNotices } from '../planned/use-preparation-notices.ts'

type LetterAheadProps = { meetingId: string; staff: Staff }
/** What the office knows a meeting by. */
type About = { about: string }

/** The letter before a meeting that was planned another day: its code and its notices. The office knows the readers by their role alone. */
export function LetterAhead({ about, ...props }: LetterAheadProps & About) {
  const { ahead: words } = useWords('planned').over
  return (
    <Disclosure summary={<>{words.letter.title}<Unseen>: {about}</Unseen></>}>
      <Readers {...props} />
    </Disclosure>
  )
}

function Readers({ meetingId, staff }: LetterAheadProps) {
  const { letter: words } = useWords('planned').over.ahead
  const { before } = useWords('planned').planned
  const { trouble } = useWords('later').code
  const notices = usePreparationNotices(meetingId, staff.key)
  const { known, isAway, look } = notices
  const [issuedTo, setIssuedTo] = useState<Readonly<Record<string, ReadingCode>>>({})
  if (!known) return <Trouble text={isAway ? trouble : null} />
  if (known.byMail === 'onPaper') return <p>{words.onPaper}</p>
  return (
    <div className={styles.fields}>
      <p className={styles.quiet}>{before.mail[known.byMail]}</p>
      {known.readers.map(({ seatId, role, hasCode }) => (
        <div key={seatId} className={styles.fields}>
          <SeenBefore notices={notices} meetingId={meetingId} staffKey={staff.key} seatId={seatId} name={words.who[role]} />
          <PreparationCode
            name={words.who[role]}
            isProtected={false}
            help={hasCode ? words.hasCode(words.who[role]) : words.noCode(words.who[role])}
            ask={() => askPreparationCode(meetingId, staff.key, fetch, role === 'referrer' ? seatId : '')}
            issued={issuedTo[seatId] ?? null}
            onIssued={(code) => (setIssuedTo((all) => ({ ...all, [seatId]: code })), look())}
          />
          <EidBefore notices={notices} seatId={seatId} name={words.who[role]} />
          <NoticeBefore notices={notices} seatId={seatId} name={words.who[role]} />
        </div>
      ))}
    </div>
  )
}
