import { later } from '#client/ui/later.tsx'

/** The rules, fetched by who begins to write. */
export const PlainHints = later(() => import('./plain-hints.tsx').then(({ PlainHints: hints }) => hints))
