import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { Words } from '#client/text/words.ts'

type OwnStepWords = Words<'answering'>['ownStep']

/** What stands in the field before anything is written is nothing said. */
export const saidIn = (text: string, { begin }: OwnStepWords): string => (oneLine(text) === oneLine(begin) ? '' : oneLine(text))

/** "ringa vårdcentralen" is no sentence in a letter: out comes one to take instead, "Jag vill ringa vårdcentralen", or null when it reads well as it is. */
export function asSentence(text: string, says: OwnStepWords): string | null {
  const written = oneLine(text)
  const begin = oneLine(says.begin)
  const rest = written.toLowerCase().startsWith(`${begin.toLowerCase()} `) ? written.slice(begin.length).trimStart() : written
  const [first = '', ...others] = rest.split(' ')
  if (others.length === 0 || !says.infinitives.split(' ').includes(first.toLowerCase())) return null
  return says.want([first.toLowerCase(), ...others].join(' '))
}
