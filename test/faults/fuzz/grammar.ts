import fc from 'fast-check'

/** As `z.toJSONSchema` writes it (draft 2020-12): the parts that our schemas use. */
export type Schema = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  $ref?: string
  $defs?: Record<string, Schema>
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
}

/** Ids that stand for something now: they are looked up when a value is made, so that one grammar serves many meetings. */
export type Known = { ids: readonly string[] }

const takesId = (field: string) => /id$|^(by|to|from|receiver)$/i.test(field)

/** Values that a schema lets through, but for refinements that JSON Schema can not say. Small: it is depth that finds things. */
export function valuesOf(schema: Schema, known: Known = { ids: [] }): fc.Arbitrary<unknown> {
  const root = schema
  const made = new Map<string, fc.Arbitrary<unknown>>()
  return of(schema, '')

  function of(one: Schema, name: string): fc.Arbitrary<unknown> {
    if (one.$ref !== undefined) return referred(one.$ref, name)
    if ('const' in one) return fc.constant(one.const)
    if (one.enum) return fc.constantFrom(...one.enum)
    const choices = one.anyOf ?? one.oneOf
    if (choices) return fc.oneof(...choices.map((choice) => of(choice, name)))
    if (one.allOf) return of(Object.assign({}, ...one.allOf) as Schema, name)
    return ofType(one, name)
  }

  /** What holds itself is looked up when a value is made, and one time in three: values end. */
  function referred(ref: string, name: string): fc.Arbitrary<unknown> {
    const known = made.get(ref)
    if (known) return known
    made.set(ref, fc.nat(2).chain((chance) => (chance === 0 ? (made.get(`whole ${ref}`) ?? fc.constant(null)) : fc.constant(null))))
    const found = ref === '#' ? root : root.$defs?.[ref.replace('#/$defs/', '')]
    const whole = found ? of(found, name) : fc.constant(null)
    made.set(`whole ${ref}`, whole)
    return whole
  }

  function ofType(one: Schema, name: string): fc.Arbitrary<unknown> {
    switch (one.type) {
      case 'object':
        return objects(one, name)
      case 'array':
        return one.prefixItems ? fc.tuple(...one.prefixItems.map((item) => of(item, name))) : fc.array(of(one.items ?? {}, name), { minLength: one.minItems ?? 0, maxLength: Math.max(one.minItems ?? 0, Math.min(one.maxItems ?? 3, 3)) })
      case 'string':
        return strings(one, takesId(name) ? known : null)
      case 'integer':
      case 'number':
        return fc.integer({ min: one.minimum ?? (one.exclusiveMinimum ?? -2) + 1, max: Math.max(one.minimum ?? 0, one.maximum ?? 100) })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return fc.jsonValue({ maxDepth: 2 })
    }
  }

  function objects({ properties = {}, required = [], additionalProperties, propertyNames }: Schema, name: string): fc.Arbitrary<unknown> {
    if (typeof additionalProperties === 'object') return fc.dictionary(propertyNames ? (of(propertyNames, name) as fc.Arbitrary<string>) : fc.string({ minLength: 1, maxLength: 8 }), of(additionalProperties, name), { maxKeys: 3 })
    const fields = Object.fromEntries(Object.entries(properties).map(([field, one]) => [field, of(one, field)]))
    return fc.record(fields, { requiredKeys: required, noNullPrototype: true })
  }
}

/** Words as people write them, the known ids most often where one would do. */
function strings(schema: Schema, known: Known | null): fc.Arbitrary<string> {
  const free = written(schema)
  if (known === null || schema.format !== undefined) return free
  const shape = new RegExp(schema.pattern ?? '', 'u')
  return fc.tuple(fc.nat(5), fc.nat(), free).map(([chance, place, other]) => {
    const id = known.ids[place % Math.max(1, known.ids.length)] ?? ''
    return chance === 0 || !shape.test(id) ? other : id
  })
}

const aDay = fc.integer({ min: 1, max: 31 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`)
const inDecember = fc.date({ min: new Date('2026-12-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString())
const formats: Record<string, fc.Arbitrary<string>> = { 'date-time': inDecember, date: aDay, uri: fc.constant('https://example.se/') }

/** A pattern that only keeps some signs out is one of free words. */
function written({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  const ofFormat = formats[format ?? '']
  if (ofFormat) return ofFormat
  const isFree = pattern === undefined || pattern.startsWith('^[^')
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength && new RegExp(pattern ?? '', 'u').test(text)
  return (isFree ? words(minLength, maxLength) : fc.stringMatching(new RegExp(withoutLooks(pattern), 'u'))).filter(fits)
}

/** What stands ahead or behind is only looked at: nothing is made of it, and what it forbids is left out afterwards. */
const withoutLooks = (pattern: string): string => pattern.replaceAll(/\(\?<?[=!][^()]*\)/g, '')

function words(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const swedish = fc.array(fc.constantFrom('Anna', 'ringer', 'på', 'måndag', 'till', 'vården', 'Försäkringskassan', 'skickar', 'papper', 'å', 'och', '.'), { minLength: 1, maxLength: 8 }).map((some) => some.join(' ').slice(0, maxLength).padEnd(minLength, 'a'))
  return fc.oneof({ weight: 3, arbitrary: swedish }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }) })
}
