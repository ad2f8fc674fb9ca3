import { useLocale } from '#client/text/use-words.tsx'
import { wordsAtHand, type Locale } from '#client/text/words.ts'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'

/** The version of what stands here of one's data; undefined where its words could not be fetched, which keeps nobody out. */
export const noticeOn = (locale: Locale): string | undefined => wordsAtHand(locale, 'paste') ? newestVersions[locale] : undefined

/** What is kept, by whom and for how long, in a few words, and the way to all of them as they stand today. */
export function Notice() {
  const locale = useLocale()
  const words = wordsAtHand(locale, 'paste')?.notice
  if (!words) return null
  return (
    <div>
      <p>{words.kept}</p>
      <p>{words.stop}</p>
      <p>
        {/* Nobody may frame it: from inside a frame it is a window of its own. */}
        <a href={`/dina-uppgifter/${newestVersions[locale]}`} target={window.parent === window ? '_self' : '_blank'} rel="noreferrer">
          {words.more}
        </a>
      </p>
    </div>
  )
}
