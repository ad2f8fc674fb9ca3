import { useWords } from '#client/text/use-words.tsx'
import type { Wish } from '#client/meeting/wishes.ts'

/** What a wish is called that somebody wrote who may answer for the participant [LET-8]. */
export function OthersWish({ wish, by, name }: { wish: Wish; by: string; name: string }) {
  const { wishes: words } = useWords('later')
  return words[`${wish}By`](by, name)
}
