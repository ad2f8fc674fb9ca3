import { teamsLightTheme, type Theme } from '@fluentui/react-components'

/** Most see the light one: the others are fetched by who needs them. */
const fetchers = {
  default: () => Promise.resolve(teamsLightTheme),
  dark: () => import('./dark-theme.ts').then(({ theme }) => theme),
  contrast: () => import('./contrast-theme.ts').then(({ theme }) => theme),
}
export type ThemeName = keyof typeof fetchers

const atHand = new Map<ThemeName, Theme>([['default', teamsLightTheme]])

/** The theme when it has come, else null. */
export const themeAtHand = (name: ThemeName): Theme | null => atHand.get(name) ?? null

/** The theme, fetched once; the light one when it can not be fetched. Never rejects. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  try {
    const theme = await fetchers[name]()
    atHand.set(name, theme)
    return theme
  } catch {
    return teamsLightTheme
  }
}
