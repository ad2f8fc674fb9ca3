const longest = 48

/** As much of a text as the name of a button needs, to be heard beside the text itself: its first words, and no full stop of its own. */
export function inShort(text: string): string {
  const bare = text.replace(/\.$/u, '')
  if (bare.length <= longest) return bare
  const [cut, rest] = [bare.slice(0, longest), bare.slice(longest)]
  const lastSpace = rest.startsWith(' ') ? longest : cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : longest).replace(/[\s.,:;–-]+$/u, '')} …`
}

/** "Ändra: Anna ringer vårdcentralen": what the button says, and what it is about. */
export const actOn = (act: string, what: string): string => `${act}: ${inShort(what)}`
