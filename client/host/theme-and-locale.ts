import { languageNamed } from '#core/meeting/languages.ts'
import type { HostLocale, HostTheme } from './host.ts'

/** In: a theme's name as Teams or an address gives it. Out: ours; undefined for a name nobody knows. */
export function themeNamed(name: string | null | undefined): HostTheme | undefined {
  if (name === 'default' || name === 'dark' || name === 'contrast') return name
  // Teams' see-through theme is dark underneath.
  return name === 'glass' ? 'dark' : undefined
}

/** In: a language tag such as `sv-se` or `en-GB`. Out: that language where we speak it, else English. */
export function localeOfTag(tag: string): HostLocale {
  return languageNamed(tag) ?? 'en'
}

/** In: the languages a person prefers, best first. Out: Swedish if it is among them, at whatever place: the meeting is in Swedish. Else the first that we speak. */
export function localeOfPreferred(tags: readonly string[]): HostLocale {
  const ours = tags.map(languageNamed).filter((language) => language !== null)
  return ours.find((language) => language === 'sv') ?? ours[0] ?? 'en'
}
