import type { PackageSettings } from './package-settings.ts'

/** In: the text of a source file. Out: the same with host, ids and version in place; an unknown placeholder is left as it stands. */
export function fillIn(source: string, { host, appId, clientId, version }: PackageSettings): string {
  const values: Record<string, string | null> = { HOST: host, APP_ID: appId, TEAMS_CLIENT_ID: clientId, VERSION: version }
  return source.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** Out: a line for each placeholder still in the text of `file`, in any of the forms that templates use. */
export function findPlaceholders(file: string, text: string): string[] {
  const left = text.match(/\{\{[^}]*\}\}|\$\{\{?[^}]*\}?\}|<<[^>]+>>|\bTODO\b/g) ?? []
  return [...new Set(left)].map((placeholder) => `${file} still holds the placeholder ${placeholder}.`)
}
