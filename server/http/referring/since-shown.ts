import { hiddenFields } from '../plain-html.ts'
import { typedChoices, typedLine, typedText, type Typed } from './form-fields.ts'
import { noteShown } from './note-since.ts'
import { wishNames } from './read-referral.ts'

/** What stood in a field when its page was drawn goes along with the form, under this name. */
const before = 'shown-'
const many = 'adaptations'
/** No sign of a choice. */
const between = ' '

/** What stands in the fields of a page (`stands`), for its form to take along. */
export const shownFields = (stands: Typed): string => hiddenFields(Object.fromEntries(Object.keys(stands).map((name) => [`${before}${name}`, name === many ? typedChoices(stands, many).join(between) : typedText(stands, name)])))

/** The same of a page that was sent and is drawn again, where nobody could be shown what stands now. */
export const shownAgain = (typed: Typed): string => hiddenFields(Object.fromEntries(Object.keys(typed).filter((name) => name.startsWith(before)).map((name) => [name, typedText(typed, name)])))

/** As words are kept that are typed here, so that what nobody touched is the same however it was written from elsewhere. */
const shownIn = (typed: Typed, name: string) => typedLine(typed, before + name)

/** Whether anything in the fields is another than what was shown there; null of a page that does not say what it showed. */
export function isAnother(typed: Typed): boolean | null {
  const shown = Object.keys(typed).filter((name) => name.startsWith(before) && name !== noteShown).map((name) => name.slice(before.length))
  const now = (name: string) => (name === many ? typedChoices(typed, many).join(between) : typedLine(typed, name))
  return shown.length === 0 ? null : shown.some((name) => now(name) !== shownIn(typed, name))
}

export type SinceShown = { typed: Typed; both: (typeof wishNames)[number][] }

/**
 * What was typed, on what stands by now: a field that the writer left as it was shown has what stands, ticks are put and taken away one by one, and a choice
 * is the writer's. `both`: the texts that somebody else has changed too since the page was drawn; in them stands what was typed. A page that does not say what it showed is taken as it is.
 */
export function sinceShown(typed: Typed, stands: Typed): SinceShown {
  const isLeft = (name: string) => typed[before + name] !== undefined && typedLine(typed, name) === shownIn(typed, name)
  const isChanged = (name: string) => typed[before + name] !== undefined && typedLine(stands, name) !== shownIn(typed, name)
  const left = Object.keys(stands).filter((name) => name !== many && isLeft(name)).map((name) => [name, stands[name]] as const)
  const both = wishNames.filter((name) => !isLeft(name) && isChanged(name) && typedLine(typed, name) !== typedLine(stands, name))
  return { typed: { ...typed, ...Object.fromEntries(left), ...(typed[before + many] !== undefined && { [many]: ticksSince(typed, typedChoices(stands, many)) }) }, both }
}

function ticksSince(typed: Typed, stands: string[]): string[] {
  const [shown, now] = [typedText(typed, before + many).split(between), typedChoices(typed, many)]
  return [...stands.filter((one) => now.includes(one) || !shown.includes(one)), ...now.filter((one) => !shown.includes(one) && !stands.includes(one))]
}
