import { useWords } from '#client/text/use-words.tsx'

/** In the place of the files that this reader may not have: why, and how they get the letter. */
export function OnPaperAlone() {
  const { afterwards } = useWords('later')
  return <p>{afterwards.onPaper}</p>
}
