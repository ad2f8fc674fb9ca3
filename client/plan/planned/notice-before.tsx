import { MailForm } from '#client/meeting/notices/mail-form.tsx'
import { SentNotices } from '#client/meeting/notices/sent-notice.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { NoticesBefore } from './use-preparation-notices.ts'

type NoticeBeforeProps = { notices: NoticesBefore; seatId: string; name: string }

/** That there is a letter to read before the meeting, to one reader who has a code for it: what was sent, and the way to send. */
export function NoticeBefore({ notices: { known, send, stop }, seatId, name }: NoticeBeforeProps) {
  const { mail: words } = useWords('later').sending
  const reader = known?.readers.find((one) => one.seatId === seatId)
  if (!reader) return null
  return (
    <>
      <SentNotices notices={reader.notices} stop={stop} />
      {known?.byMail === 'yes' && reader.hasCode && (
        <Disclosure summary={words.open(name)}>
          <MailForm notice={reader.notice} name={name} send={(asked) => send({ ...asked, seatId })} />
        </Disclosure>
      )}
    </>
  )
}
