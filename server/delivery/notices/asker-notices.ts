import type { Store } from '#server/store/store.ts'
import type { MailSettings } from './mail-settings.ts'
import { askerMail } from './notice-mail.ts'
import { outcomeOf } from './outcome-of.ts'
import { postMail, type TimeLimits } from './post-mail.ts'

type AskersParts = { store: Store; settings: MailSettings; publicUrl: () => string; now: () => string; limits?: TimeLimits }

/** Tells those who asked for a meeting that there is something to read. As a notice, each is claimed, and that is kept, before anybody is spoken with. */
export async function tellAskers({ store, settings, publicUrl, now, limits }: AskersParts, { isClosed, claimedBefore }: { isClosed: () => boolean; claimedBefore: string }): Promise<void> {
  await store.tidyAskerNotices(claimedBefore, now())
  for (let claimed = isClosed() ? null : await store.claimAskerNotice(now()); claimed; claimed = isClosed() ? null : await store.claimAskerNotice(now())) {
    const { id, address, language, attempt, dueAt } = claimed
    const posted = await postMail({ settings, id, to: address, mail: askerMail(language, publicUrl()), mayGo: () => store.mayTellAsker(id), ...(limits && { limits }) })
    if (posted === 'held') await store.settleAskerNotice({ id, attempt, state: 'stopped', nextTryAt: null, at: now() })
    else {
      const { state, nextTryAt, at } = outcomeOf(posted, { id, attempt, askedAt: dueAt }, now())
      await store.settleAskerNotice({ id, attempt, state, nextTryAt, at })
    }
  }
}
