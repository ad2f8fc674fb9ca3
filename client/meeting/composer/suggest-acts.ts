import type { Act } from './composer-draft.ts'

export type ActSuggestion = { act: Act; label: string; object: string }

/** Acts whose word begins as what is being typed; the rest of the text goes into the act's slot. At most three. */
export function suggestActs(typed: string, frames: { act: Act; label: string }[], language: string): ActSuggestion[] {
  const lower = (text: string) => text.toLocaleLowerCase(language)
  const text = typed.trimStart()
  if (text.trim().length < 2) return []
  const fitting = frames.flatMap(({ act, label }): ActSuggestion[] => {
    if (lower(text).startsWith(`${lower(label)} `)) return [{ act, label, object: text.slice(label.length).trim() }]
    return lower(label).startsWith(lower(text.trimEnd())) ? [{ act, label, object: '' }] : []
  })
  return fitting.slice(0, 3)
}
