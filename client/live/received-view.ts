import type { View, ViewMessage } from '#core/wire/down.ts'

export type Received = { view: Partial<View>; step: number }

/** Out: the view with the message laid over it; null when something between was missed and the whole must be asked for. */
export function receive(before: Received | null, message: ViewMessage): Received | null {
  const { isWhole, after, step, sections } = message
  const said = sections as Partial<View>
  if (isWhole) return { view: said, step }
  if (before?.step !== after) return null
  return { view: { ...before.view, ...said }, step }
}
