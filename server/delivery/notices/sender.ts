import { setTimeout as pause } from 'node:timers/promises'
import type { ClaimedMail, MailHindrance, MailOutcome, NoticeOfLetter, Store } from '#server/store/store.ts'
import type { MailSettings } from './mail-settings.ts'
import { mailAbout } from './notice-mail.ts'
import { outcomeOf } from './outcome-of.ts'
import { postMail, type TimeLimits } from './post-mail.ts'

export type SenderParts = {
  store: Store
  settings: MailSettings
  publicUrl: () => string
  now: () => string
  newId: () => string
  /** Which version a meeting's letters have, and up to which version of the log; null when it can not be read. */
  letterVersionOf: (meetingId: string) => Promise<{ letterVersion: number; logVersion: number } | null>
  /** Whether the consent that a notice goes by has had its last day: of whose seat it is, where that is known. Rejects when it can not be read just now. */
  hasConsentEndedFor: (notice: NoticeOfLetter) => Promise<boolean>
  onFault: (fault: unknown) => void
  isDatabaseAway: (fault: unknown) => boolean
  limits?: TimeLimits
}

/** `settled`: when all that could be sent now has been. `claimNoMore`: what is in hand goes on, and nothing else begins. `close`: what no mail server has yet waits again, and what one has is waited for no longer than a moment. */
export type Sender = { wake: () => void; settled: () => Promise<void>; claimNoMore: () => void; close: () => Promise<void> }

const minute = 60_000
/** In milliseconds: a claim that old is nobody's any more. */
const claimLastsMs = 2 * minute
const looksEveryMs = 4_000
const closesWithinMs = 2_000

/** Sends what waits in each outbox, one after the other, until it is closed. A mail is claimed, and that is kept, before anybody is spoken with, and again before anything of it is handed over: nothing is sent twice by itself. */
export function openSender(parts: SenderParts): Sender {
  const work: Work = { ...parts, ending: new AbortController(), claimsNoMore: false, owed: [] }
  let running: Promise<void> | null = null
  let isWanted = false
  const run = async () => {
    do {
      isWanted = false
      await round(work).catch((fault: unknown) => void (parts.isDatabaseAway(fault) || parts.onFault(fault)))
    } while (isWanted && !work.claimsNoMore)
    running = null
  }
  const wake = () => {
    isWanted = true
    if (!work.claimsNoMore) running ??= run()
  }
  const timer = setInterval(wake, looksEveryMs)
  timer.unref()
  wake()
  const claimNoMore = () => {
    work.claimsNoMore = true
    clearInterval(timer)
  }
  return {
    wake,
    settled: async () => void (await running),
    claimNoMore,
    close: async () => {
      claimNoMore()
      work.ending.abort()
      await Promise.race([running, pause(closesWithinMs, undefined, { ref: false })])
    },
  }
}

/** `owed`: how tries ended that could not be kept when they did. */
type Work = SenderParts & { ending: AbortController; claimsNoMore: boolean; owed: MailOutcome[] }

async function round(work: Work): Promise<void> {
  const { store, now } = work
  await settle(work)
  await store.tidyOutboxes(now(), new Date(Date.parse(now()) - claimLastsMs).toISOString())
  await tellOfNewVersions(work)
  const next = async () => (work.claimsNoMore ? null : store.claimMail(now()))
  for (let claimed = await next(); claimed; claimed = await next()) await send(work, claimed)
}

/** Whoever got a letter that has been corrected since gets a notice of the new version. */
async function tellOfNewVersions({ store, now, newId, letterVersionOf }: SenderParts): Promise<void> {
  for (const meetingId of await store.findWrittenSince()) {
    const found = await letterVersionOf(meetingId)
    if (found) await store.renewNotices({ meetingId, ...found, at: now() }, newId)
  }
}

/** What could not be kept is kept first thing in the next round. */
async function settle({ store, owed, isDatabaseAway }: Work): Promise<void> {
  for (let outcome = owed[0]; outcome; outcome = owed[0]) {
    await store.settleMail(outcome).catch((fault: unknown) => {
      if (!isDatabaseAway(fault)) owed.shift()
      throw fault
    })
    owed.shift()
  }
}

async function send(work: Work, claimed: ClaimedMail): Promise<void> {
  const { store, settings, publicUrl, now, limits, hasConsentEndedFor, ending, owed } = work
  const { id, address, language, about } = claimed
  let hindrance: Hindrance | null = null
  const mayGo = async () => {
    if (about.kind === 'letter' && (await hasConsentEndedFor(about))) hindrance = 'consentEnded'
    const answer = hindrance ?? (await store.handOver(claimed))
    hindrance = answer === 'mayGo' ? null : answer
    return answer === 'mayGo'
  }
  const posted = await postMail({ settings, id, to: address, mail: mailAbout(about, language, publicUrl()), mayGo, ending: ending.signal, limits })
  // Somebody else's by now, or erased: how this try ended is nobody's business.
  if (posted === 'held' && hindrance === 'gone') return
  owed.push(posted === 'held' || posted === 'leftOff' ? notSent(claimed, posted === 'held' ? hindrance : null, now()) : outcomeOf(posted, claimed, now()))
  await settle(work)
}

type Hindrance = MailHindrance | 'consentEnded' | 'gone'

/** Nobody has got anything of it. What is asked in a follow-up waits while it is hindered: consent may come back. */
function notSent({ id, outbox, attempt }: ClaimedMail, hindrance: Hindrance | null, at: string): MailOutcome {
  const settled = { id, outbox, attempt, at }
  if (hindrance === null || outbox === 'reminder') return { ...settled, state: 'waiting', why: null, nextTryAt: at }
  return { ...settled, state: 'stopped', why: hindrance === 'isOver' || hindrance === 'gone' ? null : hindrance, nextTryAt: null }
}
