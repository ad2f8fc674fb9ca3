import { aloudTexts } from './shown/aloud.ts'
import { apartTexts } from './shown/apart.ts'
import { paperTexts } from './shown/paper.ts'
import { planTexts } from './shown/plan.ts'
import { screenTexts } from './shown/screen.ts'
import type { ShownText } from './shown/shown-text.ts'

/** Every text that was ever shown to be answered, also those that no page shows any more: a page may stand open and a paper lie signed since before. */
export const textsShown: readonly ShownText[] = [aloudTexts, screenTexts, paperTexts, planTexts, apartTexts].flat()

const byVersion = new Map(textsShown.map((text) => [text.version, text]))

/** The very text; null for what was never shown. */
export const textShown = (version: string): ShownText | null => byVersion.get(version) ?? null

/** How a text was shown, as its version begins. */
export const shownAs = ({ version }: ShownText): string => version.slice(0, version.indexOf('-'))
export const languageShown = ({ version }: ShownText): string => version.split('-')[1] ?? ''

/** What is shown in this way and language since the last change. */
export const newestShown = (as: string, language: string): string => textsShown.findLast((text) => shownAs(text) === as && languageShown(text) === language)?.version ?? ''
