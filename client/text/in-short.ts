/** In characters: what is a little longer than what is cut is left whole, or only its last word would be gone. */
const [wholeUpTo, cutAt] = [60, 48]

/** As much of a text as the name of a button needs, to be heard beside the text itself: its first words, and no full stop of its own. */
export function inShort(text: string): string {
  const bare = text.replace(/\.$/u, '')
  if (bare.length <= wholeUpTo) return bare
  const [cut, rest] = [bare.slice(0, cutAt), bare.slice(cutAt)]
  const lastSpace = rest.startsWith(' ') ? cutAt : cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : cutAt).replace(/[\s.,:;–-]+$/u, '')} …`
}

/** "Ändra: Anna ringer vårdcentralen": what the button says, and what it is about. */
export const actOn = (act: string, what: string): string => `${act}: ${inShort(what)}`
