import type { Track } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'

/** Which part of life: "Hälsa", "Socialt", "Arbete". */
export const trackText = (track: Track, language: Language): string => itemWords[language].tracks[track]
