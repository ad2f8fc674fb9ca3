import { longest, type Act } from './composer-draft.ts'

export type ActSuggestion = { act: Act; label: string; object: string }
type Frame = { act: Act; label: string; alsoWritten?: readonly string[] | undefined }
type Fitting = ActSuggestion & { isWhole: boolean; explains: number; isOwnWord: boolean; start: string }

/** More than these nobody reads while writing. */
const most = 6

/**
 * Acts whose word, or another that means the same, begins as what is being typed, the best first; the rest of the text goes into the
 * act's slot, where it fits whole. Six at most. `participant` is the name, for what is done for them.
 */
export function suggestActs(typed: string, frames: readonly Frame[], language: string, participant: string | undefined): ActSuggestion[] {
  const text = typed.trimStart()
  if (text.trim().length < 2) return []
  const fitting = frames.flatMap((frame) => bestStart(text, frame, language, participant) ?? [])
  // "skriva under intyget" is to sign: the shorter "skriva" would leave "under" in the slot.
  const longestWhole = Math.max(0, ...fitting.filter(({ isWhole }) => isWhole).map(({ explains }) => explains))
  return fitting
    .filter(({ isWhole, explains }) => !isWhole || explains === longestWhole)
    .filter(({ object }) => object.length <= longest.object)
    .toSorted(byFit)
    .slice(0, most)
    .map(({ act, label, object }) => ({ act, label, object }))
}

/** What explains most of the text first, then the act's own word before another, then the shorter word. */
const byFit = (a: Fitting, b: Fitting): number => b.explains - a.explains || Number(b.isOwnWord) - Number(a.isOwnWord) || a.start.length - b.start.length

function bestStart(text: string, { act, label, alsoWritten = [] }: Frame, language: string, participant: string | undefined): Fitting | undefined {
  const lower = (part: string) => part.toLocaleLowerCase(language)
  const fits = [label, ...alsoWritten].flatMap((written, index): Fitting[] => {
    const start = named(written, participant)
    if (start === null) return []
    const common = { act, label, isOwnWord: index === 0, start }
    if (lower(text).startsWith(`${lower(start)} `)) return [{ ...common, object: text.slice(start.length).trim(), isWhole: true, explains: start.length }]
    return lower(start).startsWith(lower(text.trimEnd())) ? [{ ...common, object: '', isWhole: false, explains: text.trimEnd().length }] : []
  })
  return fits.toSorted(byFit)[0]
}

const named = (start: string, participant: string | undefined): string | null =>
  participant === undefined && start.includes('{participant}') ? null : start.replace('{participant}', participant ?? '')
