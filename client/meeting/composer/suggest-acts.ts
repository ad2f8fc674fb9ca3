import type { Act } from './composer-draft.ts'

export type ActSuggestion = { act: Act; label: string; object: string }
type Frame = { act: Act; label: string; alsoWritten?: readonly string[] | undefined }

/** Acts whose word, or another that means the same, begins as what is being typed; the rest of the text goes into the act's slot. At most three. `participant` is the name, for what is done for them. */
export function suggestActs(typed: string, frames: readonly Frame[], language: string, participant: string | undefined): ActSuggestion[] {
  const lower = (text: string) => text.toLocaleLowerCase(language)
  const text = typed.trimStart()
  if (text.trim().length < 2) return []
  const fitting = frames.flatMap(({ act, label, alsoWritten = [] }): ActSuggestion[] => {
    const starts = [label, ...alsoWritten].flatMap((start) => named(start, participant))
    const whole = starts.find((start) => lower(text).startsWith(`${lower(start)} `))
    if (whole !== undefined) return [{ act, label, object: text.slice(whole.length).trim() }]
    return starts.some((start) => lower(start).startsWith(lower(text.trimEnd()))) ? [{ act, label, object: '' }] : []
  })
  return fitting.slice(0, 3)
}

const named = (start: string, participant: string | undefined): string[] =>
  participant === undefined && start.includes('{participant}') ? [] : [start.replace('{participant}', participant ?? '')]
