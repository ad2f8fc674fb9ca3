import type { ManifestShape } from './manifest-shape.ts'

/** Out: a line per language that the product speaks and the package does not. Its own texts are English. */
export function checkLanguageList({ localizationInfo }: ManifestShape): string[] {
  const problems: string[] = []
  if (localizationInfo.defaultLanguageTag !== 'en-us') problems.push(`localizationInfo.defaultLanguageTag is ${localizationInfo.defaultLanguageTag}; the manifest's own texts are en-us.`)
  if (!localizationInfo.additionalLanguages.some(({ languageTag }) => languageTag === 'sv-se')) problems.push('localizationInfo has no Swedish: sv-se is missing.')
  return problems
}

/**
 * In: a parsed language file and the parsed manifest. Out: a line for each key that names nothing in the manifest (Teams then
 * refuses the package), and for each text of the manifest's name and description that is not translated.
 */
export function checkLanguage(file: string, language: unknown, manifest: unknown): string[] {
  if (typeof language !== 'object' || language === null) return [`${file} holds no texts.`]
  const keys = Object.keys(language).filter((key) => key !== '$schema')
  const needed = ['name.short', 'name.full', 'description.short', 'description.full']
  return [
    ...keys.filter((key) => typeof valueAt(manifest, key) !== 'string').map((key) => `${file} translates ${key}, which the manifest does not have.`),
    ...needed.filter((key) => !keys.includes(key)).map((key) => `${file} lacks ${key}.`),
  ]
}

/** `staticTabs[0].name` and its like are how Teams writes a path. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined), value)
}
