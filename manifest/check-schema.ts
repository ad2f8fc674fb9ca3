import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest'

const base = 'https://developer.microsoft.com/json-schemas/teams/v1.30'
export const manifestSchemaUrl = `${base}/MicrosoftTeams.schema.json`
export const languageSchemaUrl = `${base}/MicrosoftTeams.Localization.schema.json`

type Schema = Exclude<Parameters<typeof AppManifestUtils.validateAgainstSchema>[1], undefined>

/**
 * Out: a line per breach of Microsoft's schema. The schema comes from the package on disk: an address it does not have is
 * refused here, because the library would go out on the network for it.
 */
export async function checkAgainstSchema(file: string, value: unknown, schemaUrl: string): Promise<string[]> {
  const named = typeof value === 'object' && value !== null && '$schema' in value ? value.$schema : undefined
  if (named !== schemaUrl) return [`${file} names the schema ${String(named)}; this package is checked against ${schemaUrl}.`]
  const schema = readable(await AppManifestUtils.fetchSchema(schemaUrl))
  const faults = await AppManifestUtils.validateAgainstSchema(value as AppManifest, schema)
  return faults.map((fault) => `${file} breaks the schema: ${fault}`)
}

/** Microsoft's language schema holds patterns that are not valid in unicode mode; none of them is about a key we use. */
function readable(schema: Schema): Schema {
  const patterns = (schema as { patternProperties?: Record<string, unknown> }).patternProperties
  if (patterns === undefined) return schema
  const valid = Object.entries(patterns).filter(([pattern]) => isUnicodePattern(pattern))
  return { ...schema, patternProperties: Object.fromEntries(valid) } as Schema
}

function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
