import { z } from 'zod'
import { idSchema } from '#core/meeting/scalars.ts'
import { commandMessageSchema } from '#core/wire/up.ts'
import { consentTexts } from './text-versions.ts'

type Json = { type?: string; format?: string; pattern?: string; enum?: Made[]; const?: Made; anyOf?: Json[]; oneOf?: Json[]; properties?: Record<string, Json>; required?: string[]; items?: Json; minimum?: number }
type Made = string | number | boolean | null | Place | Made[] | { [field: string]: Made }
/** An id in something that is made: which one is said when it is sent. */
class Place {
  readonly path: string
  readonly kind: Kind
  constructor(path: string) {
    this.path = path
    this.kind = kindAt(path)
  }
}

/** What the ids of commands name, by their field; of a field that is called `id` or `from`, with what it stands in. */
const kinds = {
  seatId: 'seat', handsOver: 'seat', carriedBy: 'seat', 'seat.id': 'seat',
  organisationId: 'organisation', fromOrganisationId: 'organisation', 'toOrganisationIds[]': 'organisation', 'between[]': 'organisation', 'organisation.id': 'organisation', 'note.from': 'organisation',
  itemId: 'item', toldId: 'told', gapId: 'gap', caseId: 'case', phaseId: 'phase', fieldId: 'field', pointId: 'point', obstacleId: 'obstacle', viewsId: 'views', restId: 'rest',
  correctionId: 'correction', askId: 'ask', lineId: 'line', device: 'device', entryId: 'entry',
} as const
export type Kind = (typeof kinds)[keyof typeof kinds]

function kindAt(path: string): Kind {
  const names = path.split('.')
  const kind = (kinds as Record<string, Kind>)[names.slice(-2).join('.')] ?? (kinds as Record<string, Kind>)[names.at(-1) ?? '']
  if (!kind) throw new Error(`${path}: a command with an id is tried with another meeting's, and nobody has said what this one names.`)
  return kind
}

const { pattern: idPattern } = z.toJSONSchema(idSchema) as Json
const isId = ({ pattern }: Json, path: string) => pattern === idPattern || /(^|\.)id$|Ids?(\[\])?$/.test(path)
const words = 'Ord'

/** Valid values, among which each way that an id can be in it is once; what may be absent and has no id is. */
function ways(schema: Json, path: string): Made[] {
  if (schema.const !== undefined) return [schema.const]
  // There is one chair already.
  if (schema.enum) return schema.enum.includes('representative') ? ['representative'] : schema.enum.slice(0, 1)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.flatMap((one) => ways(one, path))
  if (schema.type === 'object') return ofFields(schema, path)
  if (schema.type === 'array') return ways(schema.items ?? {}, `${path}[]`).map((one) => [one])
  if (schema.type === 'string') return [isId(schema, path) ? new Place(path) : text(schema, path)]
  return [schema.type === 'null' ? null : schema.type === 'boolean' ? true : (schema.minimum ?? 1)]
}

function ofFields({ properties = {}, required = [] }: Json, path: string): Made[] {
  const fields = Object.entries(properties).map(([name, one]) => ({ name, ways: ways(one, path === '' ? name : `${path}.${name}`) }))
  const kept = fields.filter((one) => required.includes(one.name) || one.ways.some((way) => placesIn(way).length > 0))
  const first = Object.fromEntries(kept.map((one) => [one.name, one.ways[0] ?? null]))
  return [first, ...kept.flatMap((one) => one.ways.slice(1).map((way) => ({ ...first, [one.name]: way })))]
}

function text({ format, pattern = '' }: Json, path: string): string {
  if (path.endsWith('textVersion')) return path === 'textVersion' ? consentTexts.onScreen : consentTexts.written
  if (format === 'date') return '2026-12-11'
  return pattern.includes('[01]') ? '13.30' : words
}

const placesIn = (made: Made): Place[] => (made instanceof Place ? [made] : typeof made === 'object' && made !== null ? Object.values(made).flatMap(placesIn) : [])

/** A command that may come up the socket, and one of the ids in it. */
export type IdInCommand = { type: string; name: string; kind: Kind; filled: (id: string, own: (kind: Kind) => string | null, count: number) => unknown }

/** Every id that stands in any command, at whatever depth, each in a command that is as it should be; words are others each time. */
export function idsInCommands(): IdInCommand[] {
  return commandMessageSchema.shape.command.options.flatMap((option) => {
    const type = option.shape.type.value as string
    const found = new Map<string, IdInCommand>()
    for (const made of ways(z.toJSONSchema(option, { io: 'input' }) as Json, '')) {
      for (const { path, kind } of placesIn(made)) if (!found.has(path)) found.set(path, { type, name: `${type}.${path}`, kind, filled: (id, own, count) => filledIn(made, ({ path: at, kind: of }) => (at === path ? id : own(of)), count) })
    }
    return [...found.values()]
  })
}

function filledIn(made: Made, idFor: (place: Place) => string | null, count: number): unknown {
  if (made instanceof Place) return idFor(made)
  if (Array.isArray(made)) return made.map((one) => filledIn(one, idFor, count))
  if (typeof made === 'object' && made !== null) return Object.fromEntries(Object.entries(made).map(([name, one]) => [name, filledIn(one, idFor, count)]))
  return made === words ? `${words} ${count}` : made
}
