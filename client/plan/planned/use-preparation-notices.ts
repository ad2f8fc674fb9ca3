import { useCallback, useEffect, useState } from 'react'
import type { SendOutcome } from '#client/meeting/notices/mail-form.tsx'
import type { PreparationNotices } from '#core/wire/deliveries.ts'
import { askPreparationNotices, postPreparationNotice, postRelease, type PreparationAnswered } from './ask-preparation-notices.ts'

const asksEveryMs = 6_000

/** `look`: asks at once, where something was done elsewhere. `stop`: false when nobody knows. */
export type NoticesBefore = {
  known: PreparationNotices | null
  isAway: boolean
  look: () => void
  send: (asked: { id: string; seatId: string; address: string }) => Promise<SendOutcome>
  stop: (id: string) => Promise<boolean>
  /** From the e-ID that opens what this reader has. False when nobody knows. */
  release: (seatId: string) => Promise<boolean>
}

/** What was sent of the letter before a meeting, asked anew while it is shown. */
export function usePreparationNotices(meetingId: string, key: string): NoticesBefore {
  const [known, setKnown] = useState<PreparationNotices | null>(null)
  const [isAway, setIsAway] = useState(false)
  const ask = useCallback(async () => {
    const answer = await askPreparationNotices(meetingId, key)
    if (answer) setKnown(answer)
    setIsAway(answer === null)
  }, [meetingId, key])
  useEffect(() => {
    void ask()
    const timer = setInterval(() => document.visibilityState === 'visible' && void ask(), asksEveryMs)
    return () => clearInterval(timer)
  }, [ask])
  const took = (answer: PreparationAnswered): SendOutcome => {
    if (answer === null || typeof answer === 'string') return answer
    setKnown(answer)
    return 'sent'
  }
  return {
    known,
    isAway,
    look: () => void ask(),
    send: async (asked) => took(await postPreparationNotice('', meetingId, asked, key)),
    release: async (seatId) => took(await postRelease(meetingId, seatId, key)) === 'sent',
    stop: async (id) => took(await postPreparationNotice('/stop', meetingId, { id }, key)) !== null,
  }
}
