import fc from 'fast-check'
import { valuesOf, type Schema } from '#test/faults/fuzz/grammar.ts'

type Body = { content?: Record<string, { schema?: Schema }> }

/** A body that this door's own schema lets through, with these ids where one goes; null where the door takes none as JSON. */
export function validBody(door: unknown, ids: readonly string[]): unknown {
  const schema = (door as { requestBody?: Body } | undefined)?.requestBody?.content?.['application/json']?.schema
  return schema ? fc.sample(valuesOf(schema, { ids }), { numRuns: 1, seed: 20_261_129 })[0] : null
}
