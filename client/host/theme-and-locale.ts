import type { HostLocale, HostTheme } from './host.ts'

/** In: a theme's name as Teams or an address gives it. Out: ours; undefined for a name nobody knows. */
export function themeNamed(name: string | null | undefined): HostTheme | undefined {
  if (name === 'default' || name === 'dark' || name === 'contrast') return name
  // Teams' see-through theme is dark underneath.
  return name === 'glass' ? 'dark' : undefined
}

/** In: a language tag such as `sv-se` or `en-GB`. Out: Swedish for any Swedish, English for everything else. */
export function localeOfTag(tag: string): HostLocale {
  return /^sv(-|$)/i.test(tag) ? 'sv' : 'en'
}

/** In: the languages a person prefers, best first. Out: Swedish if it is among them, at whatever place: the meeting is in Swedish. */
export function localeOfPreferred(tags: readonly string[]): HostLocale {
  return tags.some((tag) => localeOfTag(tag) === 'sv') ? 'sv' : 'en'
}
