import { z } from 'zod'

const permissionSchema = z.looseObject({ name: z.string(), type: z.string() })

/** What our own checks read; everything else is the business of Microsoft's schema. */
const manifestShapeSchema = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  localizationInfo: z.looseObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string() })),
  }),
  staticTabs: z.array(z.looseObject({ contentUrl: z.string(), context: z.array(z.string()), scopes: z.array(z.string()) })).min(1),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string().optional() }).optional(),
  meetingExtensionDefinition: z.looseObject({ supportsAnonymousGuestUsers: z.boolean().optional() }).optional(),
  authorization: z.looseObject({ permissions: z.looseObject({ resourceSpecific: z.array(permissionSchema).optional() }).optional() }).optional(),
})

export type ManifestShape = z.infer<typeof manifestShapeSchema>

/** In: a file's text. Out: the parsed value, or one line that says why it can not be read. */
export function readJson(file: string, text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    // The message may quote the file, line breaks and all.
    return { problem: `${file} is not JSON: ${said.replace(/\s+/g, ' ')}` }
  }
}

/** In: the parsed manifest. Out: what our checks need of it, or a line per part that is missing. */
export function readManifest(value: unknown): ManifestShape | string[] {
  const parsed = manifestShapeSchema.safeParse(value)
  if (parsed.success) return parsed.data
  return parsed.error.issues.map((issue) => `manifest.json: ${issue.path.join('.')}: ${issue.message}.`)
}
