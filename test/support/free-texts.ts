import { z } from 'zod'
import { commandSchema } from '#core/meeting/commands.ts'
import { liveCommandSchema } from '#core/meeting/live.ts'

type Json = { $ref?: string; type?: string; format?: string; pattern?: string; enum?: unknown[]; const?: unknown; maxLength?: number; anyOf?: Json[]; oneOf?: Json[]; allOf?: Json[]; properties?: Record<string, Json>; additionalProperties?: Json | boolean; items?: Json }

/** Ids, days and clocks have a pattern that says so; what is left is for people to write in. */
const isFreeText = ({ type, format, pattern, enum: one, const: only, maxLength = 0 }: Json): boolean =>
  type === 'string' && format === undefined && one === undefined && only === undefined && (pattern?.includes('\\p{Cc}') === true || maxLength > 100)

/** Of a body also what is short, and what may be anything at all. */
const isOpenText = (schema: Json): boolean => {
  const { type, format, pattern, enum: one, const: only, anyOf, oneOf, allOf } = schema
  const isOpen = one === undefined && only === undefined
  return isFreeText(schema) || (isOpen && type === 'string' && format === undefined && pattern === undefined) || (isOpen && type === undefined && !anyOf && !oneOf && !allOf)
}

/** The texts of a schema, by their path: `content.what.words`, `records[].categories[]`. */
function textsOf(schema: Json, isOne: (schema: Json) => boolean, path = ''): string[] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) => textsOf(one, isOne, path))
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => textsOf(one, isOne, path === '' ? name : `${path}.${name}`))
  const listed = [schema.items, typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined].flatMap((one, index) => (one ? textsOf(one, isOne, index === 0 ? `${path}[]` : `${path}.*`) : []))
  return [...new Set([...inside, ...named, ...listed, ...(isOne(schema) ? [path] : [])])]
}

export const freeTextsOf = (schema: Json): string[] => textsOf(schema, isFreeText)

/** All in a body that is neither an id nor one of a list, as whoever sends it writes it. */
export const openTextsOf = (schema: z.ZodType): string[] => textsOf(z.toJSONSchema(schema, { io: 'input' }) as Json, isOpenText)

/** Every free text that a command can carry, kept or live, as `command.path`; the texts of a form of meeting are ours. */
export const freeTextsOfCommands = (): string[] =>
  [...commandSchema.options, ...liveCommandSchema.options].flatMap((option) => {
    const type = String(option.shape.type.value)
    return freeTextsOf(z.toJSONSchema(option, { io: 'input' }) as Json).map((path) => `${type}.${path}`)
  })
