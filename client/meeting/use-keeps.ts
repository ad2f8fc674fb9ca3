import { useView } from '#client/live/use-session.tsx'
import type { KeptThing } from './view-parts.ts'

/** Whether this kind of meeting keeps such a thing beside its items. */
export const useKeeps = (thing: KeptThing): boolean => useView().about?.form.keeps?.includes(thing) ?? false
