import { LetterAsRead } from '#client/meeting/letter-as-read.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { NoticesBefore } from './use-preparation-notices.ts'

type SeenBeforeProps = { notices: NoticesBefore; meetingId: string; staffKey: string; seatId: string; name: string }

/** The letter before the meeting as one reader gets it, for who planned it, before there is a code for it. */
export function SeenBefore({ notices: { known }, meetingId, staffKey, seatId, name }: SeenBeforeProps) {
  const { sending: words } = useWords('later')
  const isReader = known?.readers.some((one) => one.seatId === seatId) === true
  if (!isReader || !known?.readsLetter) return null
  return <LetterAsRead summary={words.exactly(name)} address={`/api/meetings/${meetingId}/seats/${seatId}/preparation/letter`} token={staffKey} />
}
