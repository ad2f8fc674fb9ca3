import { momentText } from '#client/meeting/notices/moment-text.ts'
import { ReleasedEid } from '#client/meeting/released-eid.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import type { Post } from './use-deliveries.ts'

type EidReleaseProps = { delivery: Delivery; name: string; post: Post }

/** That somebody's e-ID opens the letter, and the way to undo it where it is the wrong one. */
export function EidRelease({ delivery: { recipient, eidSince }, name, post }: EidReleaseProps) {
  const { eid: words } = useWords('later').sending
  const locale = useLocale()
  if (eidSince === null) return null
  return <ReleasedEid says={words.since(name, momentText(eidSince, locale))} help={words.help(name)} codeIsOut={words.codeIsOut} press={words.press(name)} release={async () => (await post('/release', { recipient })) !== null} />
}
