import { z } from 'zod'
import { commandSchema } from '#core/meeting/commands.ts'
import { liveCommandSchema } from '#core/meeting/live.ts'
import { keepPlanBodySchema, referralSchema } from '#core/wire/before.ts'
import { sendNoticeBodySchema, sendPreparationNoticeBodySchema } from '#core/wire/deliveries.ts'
import { checkCatalogueBodySchema, importCatalogueBodySchema, saveEntryBodySchema, withdrawEntryBodySchema } from '#core/wire/catalogue.ts'
import { saveFormBodySchema, withdrawFormBodySchema } from '#core/wire/forms.ts'
import { addSeatBodySchema, addTermBodySchema, changeTermBodySchema, planMeetingBodySchema, removeTermBodySchema } from '#core/wire/http.ts'
import { answerGapBodySchema, releaseGapBodySchema } from '#core/wire/released-gaps.ts'
import { changeSettingsBodySchema } from '#core/wire/settings.ts'

const bodies: Record<string, z.ZodType> = {
  referral: referralSchema,
  keepPlan: keepPlanBodySchema,
  planMeeting: planMeetingBodySchema,
  addSeat: addSeatBodySchema,
  addTerm: addTermBodySchema,
  changeTerm: changeTermBodySchema,
  removeTerm: removeTermBodySchema,
  settings: changeSettingsBodySchema,
  form: saveFormBodySchema,
  entry: saveEntryBodySchema,
  withdrawEntry: withdrawEntryBodySchema,
  checkCatalogue: checkCatalogueBodySchema,
  importCatalogue: importCatalogueBodySchema,
  withdrawForm: withdrawFormBodySchema,
  notice: sendNoticeBodySchema,
  preparationNotice: sendPreparationNoticeBodySchema,
  releaseGap: releaseGapBodySchema,
  answerGap: answerGapBodySchema,
}

type Json = { type?: string; format?: string; pattern?: string; enum?: unknown[]; const?: unknown; maxLength?: number; anyOf?: Json[]; oneOf?: Json[]; properties?: Record<string, Json>; items?: Json }

/** Ids, days and clocks have a pattern that says so; what is left is for people to write in. */
const isFreeText = ({ type, format, pattern, enum: one, const: only, maxLength = 0 }: Json): boolean =>
  type === 'string' && format === undefined && one === undefined && only === undefined && (pattern?.includes('\\p{Cc}') === true || maxLength > 100)

/** The free texts of a schema, by their path: `content.what.words`, `records[].categories[]`. */
export function freeTextsOf(schema: Json, path = ''): string[] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => freeTextsOf(one, path))
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => freeTextsOf(one, path === '' ? name : `${path}.${name}`))
  const listed = schema.items ? freeTextsOf(schema.items, `${path}[]`) : []
  return [...new Set([...inside, ...named, ...listed, ...(isFreeText(schema) ? [path] : [])])]
}

/** Every free text of the bodies that people send by the doors; what a page keeps of its own is one text, and the texts of a form of meeting are ours. */
export const freeTextsOfBodies = (): string[] => [
  'keepPlan.fields',
  ...Object.entries(bodies).flatMap(([name, schema]) => freeTextsOf(z.toJSONSchema(schema, { io: 'input' }) as Json).map((path) => `${name}.${path}`)),
]

/** Every free text that a command can carry, kept or live, as `command.path`; the texts of a form of meeting are ours. */
export const freeTextsOfCommands = (): string[] =>
  [...commandSchema.options, ...liveCommandSchema.options].flatMap((option) => {
    const type = String(option.shape.type.value)
    return freeTextsOf(z.toJSONSchema(option, { io: 'input' }) as Json).map((path) => `${type}.${path}`)
  })
