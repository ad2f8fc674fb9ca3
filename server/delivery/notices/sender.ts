import { setTimeout as pause } from 'node:timers/promises'
import type { ClaimedNotice, NoticeWhy, Store } from '#server/store/store.ts'
import { tellAskers } from './asker-notices.ts'
import type { MailSettings } from './mail-settings.ts'
import { noticeMail } from './notice-mail.ts'
import { outcomeOf } from './outcome-of.ts'
import { postMail, type TimeLimits } from './post-mail.ts'
import { sendReminders } from './reminders.ts'

export type SenderParts = {
  store: Store
  settings: MailSettings
  publicUrl: () => string
  now: () => string
  newId: () => string
  /** Which version a meeting's letters have, and up to which version of the log; null when it can not be read. */
  letterVersionOf: (meetingId: string) => Promise<{ letterVersion: number; logVersion: number } | null>
  /** Whether the consent that a notice goes by has had its last day: of whose seat it is, where that is known. Rejects when it can not be read just now. */
  hasConsentEnded: (notice: Pick<ClaimedNotice, 'meetingId' | 'recipient' | 'seatId'>) => Promise<boolean>
  onFault: (fault: unknown) => void
  isDatabaseAway: (fault: unknown) => boolean
  limits?: TimeLimits
}

/** `settled`: when all that could be sent now has been. `close`: waits no longer than a moment for a mail server. */
export type Sender = { wake: () => void; settled: () => Promise<void>; close: () => Promise<void> }

const minute = 60_000
/** In milliseconds: a claim that old is nobody's any more. */
const claimLastsMs = 2 * minute
const looksEveryMs = 4_000
const closesWithinMs = 2_000

/** Sends what waits, one after the other, until it is closed. A notice is claimed, and that is kept, before anybody is spoken with: nothing is sent twice by itself. */
export function openSender(parts: SenderParts): Sender {
  let isClosed = false
  let running: Promise<void> | null = null
  let isWanted = false
  const run = async () => {
    do {
      isWanted = false
      await round(parts, () => isClosed).catch((fault: unknown) => void (parts.isDatabaseAway(fault) || parts.onFault(fault)))
    } while (isWanted && !isClosed)
    running = null
  }
  const wake = () => {
    isWanted = true
    if (!isClosed) running ??= run()
  }
  const timer = setInterval(wake, looksEveryMs)
  timer.unref()
  wake()
  return {
    wake,
    settled: async () => void (await running),
    close: async () => {
      isClosed = true
      clearInterval(timer)
      await Promise.race([running, pause(closesWithinMs, undefined, { ref: false })])
    },
  }
}

async function round(parts: SenderParts, isClosed: () => boolean): Promise<void> {
  const { store, now } = parts
  await store.tidyNotices(now(), new Date(Date.parse(now()) - claimLastsMs).toISOString())
  await tellOfNewVersions(parts)
  for (let claimed = await store.claimNotice(now()); claimed && !isClosed(); claimed = isClosed() ? null : await store.claimNotice(now())) await send(parts, claimed)
  const claims = { isClosed, claimedBefore: new Date(Date.parse(now()) - claimLastsMs).toISOString() }
  await tellAskers(parts, claims)
  await sendReminders(parts, claims)
}

/** Whoever got a letter that has been corrected since gets a notice of the new version. */
async function tellOfNewVersions({ store, now, newId, letterVersionOf }: SenderParts): Promise<void> {
  for (const meetingId of await store.findWrittenSince()) {
    const found = await letterVersionOf(meetingId)
    if (found) await store.renewNotices({ meetingId, ...found, at: now() }, newId)
  }
}

async function send({ store, settings, publicUrl, now, limits, hasConsentEnded }: SenderParts, claimed: ClaimedNotice): Promise<void> {
  const { id, address, language, letterVersion } = claimed
  let hindrance: NoticeWhy | null = null
  const mayGo = async () => (hindrance = (await store.hindranceOf(id)) ?? ((await hasConsentEnded(claimed)) ? 'consentEnded' : null)) === null
  const posted = await postMail({ settings, id, to: address, mail: noticeMail(language, letterVersion, publicUrl()), mayGo, ...(limits && { limits }) })
  await store.settleNotice(posted === 'held' ? { id, attempt: claimed.attempt, at: now(), state: 'stopped', why: hindrance, nextTryAt: null } : outcomeOf(posted, claimed, now()))
}
