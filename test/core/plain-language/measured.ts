/** Sentences that are written a line each. */
export const lines = (text: string): string[] => text.trim().split('\n')

type Place = { start: number; end: number }

/** What stands between stars, with its places in the plain sentence. */
function marked(line: string): { text: string; places: Place[] } {
  const places: Place[] = []
  let text = ''
  for (const [index, piece] of line.split('*').entries()) {
    if (index % 2 === 1) places.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, places }
}

const touches = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

/** How many of the marked places are found (each once) and how many findings touch none; `astray` are the lines where it went wrong. */
export function measured(marks: readonly string[], foundIn: (text: string) => readonly Place[]) {
  const counts = { right: 0, wrong: 0, missed: 0, astray: [] as string[] }
  for (const line of marks) {
    const { text, places } = marked(line)
    const found = foundIn(text)
    const right = places.filter((place) => found.some((one) => touches(one, place))).length
    const wrong = found.filter((one) => !places.some((place) => touches(one, place))).length
    counts.right += right
    counts.wrong += wrong
    counts.missed += places.length - right
    if (wrong > 0 || right !== places.length) counts.astray.push(line)
  }
  const { right, wrong, missed } = counts
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed) }
}

/** The same, with the figures told in the test's output; with ASTRAY set also what went wrong in the tuning half. */
export function toldAndMeasured(name: string, half: string, [withMarks, without]: readonly [readonly string[], readonly string[]], foundIn: (text: string) => readonly Place[]) {
  const told = measured([...withMarks, ...without], foundIn)
  console.info(`${name}, ${half} half: ${withMarks.length} sentences with, ${without.length} without; ${told.right} right, ${told.wrong} wrong, ${told.missed} missed; precision ${told.precision.toFixed(3)}, recall ${told.recall.toFixed(3)}`)
  if (process.env['ASTRAY'] && half === 'tuning') console.info(told.astray.join('\n'))
  return told
}
