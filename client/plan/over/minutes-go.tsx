import { useWords } from '#client/text/use-words.tsx'

/** Of a meeting with minutes, before it is erased: nobody else has them then but who took a copy. */
export function MinutesGo() {
  return <p>{useWords('later').minutes.goThen}</p>
}
