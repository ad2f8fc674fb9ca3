import { apartTexts } from './shown/apart.ts'
import { paperTexts } from './shown/paper.ts'
import type { ShownText } from './shown/shown-text.ts'

/** Those in this language first, and the newest first of all. */
function newestFirstIn(language: string, texts: readonly ShownText[]): readonly string[] {
  const newestFirst = texts.map(({ version }) => version).toReversed()
  const isHere = (version: string) => version.split('-')[1] === language
  return [...newestFirst.filter(isHere), ...newestFirst.filter((version) => !isHere(version))]
}

/** Every text that a paper to sign may have, as it is printed at its end. */
export const paperVersionsFor = (language: string): readonly string[] => newestFirstIn(language, paperTexts)

export type ApartKind = NonNullable<ShownText['of']>

/** The same of one thing that is asked apart, as it is printed under its question. */
export const apartVersionsFor = (kind: ApartKind, language: string): readonly string[] => newestFirstIn(language, apartTexts.filter(({ of }) => of === kind))
