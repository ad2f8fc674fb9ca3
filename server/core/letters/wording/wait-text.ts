import type { Wait } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { fill } from './fill.ts'
import type { Reader } from './table.ts'

/** "Du kan få vänta ungefär 3 till 4 veckor.", to others "Väntan är ungefär …". Null where there is no wait, or nobody said. */
export function waitText(wait: Wait | null, language: Language, reader: Reader): string | null {
  const words = itemWords[language].wait
  if (wait === null || wait.kind === 'none') return null
  if (wait.kind === 'unknown') return words.unknown
  const [from, to] = [Math.min(wait.from, wait.to), Math.max(wait.from, wait.to)]
  const unit = words.units[wait.unit][to === 1 ? 'one' : 'many']
  const time = fill(from === to ? words.time : words.timeBetween, { from: String(from), to: String(to), unit })
  return fill(reader === 'participant' ? words.you : words.named, { time })
}
