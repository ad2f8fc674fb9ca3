import { shownAs, textShown } from '#core/consent-texts/texts-shown.ts'
import type { Command } from './commands.ts'
import type { ConsentRecord } from './plan.ts'

/** In which shape a text is met with each way of answering. What is taken down before the meeting was read on the page that plans. */
const shapes: Record<ConsentRecord['how'], readonly string[]> = { spoken: ['aloud', 'plan'], written: ['paper'], onScreen: ['screen'] }

/** Whether this is an answer to a text that nobody was ever shown, or was shown in another way: it could not be proved what was answered. */
export function answersUnknownText(command: Command): boolean {
  if (command.type === 'recordConsent') return command.records.some(({ how, textVersion }) => !wasShown(textVersion, shapes[how]))
  if (command.type === 'answerConsent') return !wasShown(command.textVersion, shapes.onScreen)
  return command.type === 'answerSeparate' && textShown(command.textVersion)?.of !== command.kind
}

function wasShown(version: string, as: readonly string[]): boolean {
  const text = textShown(version)
  return text !== null && as.includes(shownAs(text))
}
