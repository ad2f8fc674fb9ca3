import { momentText } from '#client/meeting/notices/moment-text.ts'
import { ReleasedEid } from '#client/meeting/released-eid.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { NoticesBefore } from './use-preparation-notices.ts'

type EidBeforeProps = { notices: NoticesBefore; seatId: string; name: string }

/** That somebody's e-ID opens what a reader has before the meeting, and the way to undo it where it is the wrong one. */
export function EidBefore({ notices: { known, release }, seatId, name }: EidBeforeProps) {
  const { eid: words } = useWords('later').sending
  const locale = useLocale()
  const since = known?.readers.find((one) => one.seatId === seatId)?.eidSince ?? null
  if (since === null) return null
  return <ReleasedEid says={words.since(name, momentText(since, locale))} help={words.help(name)} codeIsOut={words.codeIsOut} press={words.press(name)} release={() => release(seatId)} />
}
