import type { Store } from '#server/store/store.ts'
import type { MailSettings } from './mail-settings.ts'
import { outcomeOf } from './outcome-of.ts'
import { postMail, type TimeLimits } from './post-mail.ts'
import { newsMail, reminderMail } from './reminder-mail.ts'

type RemindersParts = { store: Store; settings: MailSettings; publicUrl: () => string; now: () => string; limits?: TimeLimits }

/** Sends the reminders of follow-ups whose day has come, and that something was answered to those of the team who asked for it. As a notice, each is claimed, and that is kept, before anybody is spoken with. */
export async function sendReminders({ store, settings, publicUrl, now, limits }: RemindersParts, { isClosed, claimedBefore }: { isClosed: () => boolean; claimedBefore: string }): Promise<void> {
  await store.tidyReminders(claimedBefore, now())
  for (let claimed = isClosed() ? null : await store.claimReminder(now()); claimed; claimed = isClosed() ? null : await store.claimReminder(now())) {
    const { id, about, address, language, attempt, dueAt } = claimed
    const posted = await postMail({ settings, id, to: address, mail: (about === 'news' ? newsMail : reminderMail)(language, publicUrl()), ...(limits && { limits }) })
    const { state, nextTryAt, at } = outcomeOf(posted, { id, attempt, askedAt: dueAt }, now())
    await store.settleReminder({ id, attempt, state, nextTryAt, at })
  }
}
