import { setTimeout as pause } from 'node:timers/promises'
import type { ClaimedNotice, NoticeOutcome, Store } from '#server/store/store.ts'
import type { MailSettings } from './mail-settings.ts'
import { noticeMail } from './notice-mail.ts'
import { postMail, type Posted, type TimeLimits } from './post-mail.ts'

export type SenderParts = {
  store: Store
  settings: MailSettings
  publicUrl: () => string
  now: () => string
  newId: () => string
  /** Which version a meeting's letters have, and up to which version of the log; null when it can not be read. */
  letterVersionOf: (meetingId: string) => Promise<{ letterVersion: number; logVersion: number } | null>
  onFault: (fault: unknown) => void
  isDatabaseAway: (fault: unknown) => boolean
  limits?: TimeLimits
}

/** `settled`: when all that could be sent now has been. `close`: waits no longer than a moment for a mail server. */
export type Sender = { wake: () => void; settled: () => Promise<void>; close: () => Promise<void> }

const minute = 60_000
/** In milliseconds: how long after each try the next one comes; together not a day. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute)
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
}

/** Whoever got a letter that has been corrected since gets a notice of the new version. */
async function tellOfNewVersions({ store, now, newId, letterVersionOf }: SenderParts): Promise<void> {
  for (const meetingId of await store.findWrittenSince()) {
    const found = await letterVersionOf(meetingId)
    if (found) await store.renewNotices({ meetingId, ...found, at: now() }, newId)
  }
}

async function send({ store, settings, publicUrl, now, limits }: SenderParts, claimed: ClaimedNotice): Promise<void> {
  const { id, address, language, letterVersion } = claimed
  const posted = await postMail({ settings, id, to: address, mail: noticeMail(language, letterVersion, publicUrl()), ...(limits && { limits }) })
  await store.settleNotice(outcomeOf(posted, claimed, now()))
}

function outcomeOf(posted: Posted, { id, attempt, askedAt }: ClaimedNotice, at: string): NoticeOutcome {
  const settled = (state: NoticeOutcome['state'], why: NoticeOutcome['why'], nextTryAt: string | null = null): NoticeOutcome => ({ id, attempt, at, state, why, nextTryAt })
  if (posted === 'sent' || posted === 'unsure') return settled(posted, null)
  if (posted === 'refused') return settled('failed', 'refused')
  const pause = pauses[attempt - 1]
  if (pause === undefined || Date.parse(at) + pause - Date.parse(askedAt) > 24 * 60 * minute) return settled('failed', 'tooLong')
  return settled('waiting', posted === 'later' ? 'noAnswer' : posted, new Date(Date.parse(at) + pause).toISOString())
}
