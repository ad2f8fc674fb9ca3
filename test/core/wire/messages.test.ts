import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { liveCommandSchema } from '#core/meeting/live.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { sections } from '#core/meeting/view.ts'
import { answerMessageSchema, viewSchema } from '#core/wire/down.ts'
import { planMeetingBodySchema, staffCommandBodySchema } from '#core/wire/http.ts'
import { problemSchema } from '#core/wire/problem.ts'
import { commandMessageSchema, resyncMessageSchema } from '#core/wire/up.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { consents, content, plan, seatIds, seatPlan } from '#test/support/builders.ts'
import { fromServer, toServer } from './messages.ts'

/** The hash of every message under each wire version there has been. */
const messagesOf: Record<number, string> = { 1: '95244950542b79a4', 2: '32345e6aed0eedf5', 3: '0c235a94da08ca64', 4: '17a7f6e95ef1d855', 5: 'c3eaf67d30ff9eda', 6: '6f968e4fbcb0f3a4', 7: 'c962e6abad4c7bb0', 8: '292628b6666af275', 9: '7d7552dc156d4266' }

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
const everySchema = () => ({
  toServer: Object.fromEntries(Object.entries(toServer).map(([name, schema]) => [name, jsonSchema(schema, 'input')])),
  fromServer: Object.fromEntries(Object.entries(fromServer).map(([name, schema]) => [name, jsonSchema(schema, 'output')])),
})

const id = 'command-id-000001'
const typesOf = (schema: { options: readonly { shape: { type: { value: string } } }[] }) => schema.options.map((option) => option.shape.type.value)
const upTypes = typesOf(commandMessageSchema.shape.command)

const samples: Command[] = [
  { type: 'startMeeting' },
  { type: 'moveToPhase', phaseId: 'story', reason: null },
  { type: 'addItem', kind: 'recommendation', content: content() },
  { type: 'addItem', kind: 'undertaking', content: content({ when: { kind: 'contact', seatId: seatIds.officer, by: '2026-12-11' }, who: { kind: 'outside', name: 'Pia', organisation: 'Vården' } }) },
  { type: 'setFollowUp', followUp: { kind: 'talk', seatId: seatIds.referrer, date: '2026-12-17', time: '13.30' } },
  { type: 'recordConsent', records: consents },
  { type: 'addSeat', seat: seatPlan({ id: 'seat-new1', role: 'supportPerson' }), organisation: null },
]

/** The same value with one stray word in it, for every object inside. */
function* withStray(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) for (const changed of withStray(one)) yield value.with(index, changed)
    return
  }
  yield { ...value, stray: true }
  for (const [key, one] of Object.entries(value)) for (const changed of withStray(one)) yield { ...value, [key]: changed }
}

describe('the wire', () => {
  it.each(Object.entries(toServer))('[WIRE-1] %s to the server can be told as JSON Schema', (_name, schema) => {
    expect(jsonSchema(schema, 'input')).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it.each(Object.entries(fromServer))('[WIRE-1] %s from the server can be told as JSON Schema', (_name, schema) => {
    expect(JSON.stringify(jsonSchema(schema, 'output'))).toContain('"additionalProperties":false')
  })

  it('[WIRE-2] the messages are those of this wire version', () => {
    const hash = createHash('sha256').update(JSON.stringify(everySchema())).digest('hex').slice(0, 16)
    const advice = `The messages are not those of wire version ${wireVersion}. If a client of yesterday would misunderstand them, or be misunderstood, raise wireVersion (server/core/wire/wire-version.ts) and add the version here; if they only grew by what it can do without, or zod words the same shapes anew, put "${hash}" in the place of the old hash.`
    expect(messagesOf[wireVersion], advice).toBe(hash)
  })

  it('[WIRE-3] what nobody asked for is refused, wherever it stands', () => {
    for (const command of samples) {
      expect(commandMessageSchema.safeParse({ id, command }).success, command.type).toBe(true)
      for (const message of withStray({ id, command })) expect(commandMessageSchema.safeParse(message).success).toBe(false)
    }
    const { form: _form, hostAuthority: _host, ...rest } = plan()
    const body = { id, formId: 'resursradet', plan: rest, consents }
    expect(planMeetingBodySchema.safeParse(body).success).toBe(true)
    for (const message of withStray(body)) expect(planMeetingBodySchema.safeParse(message).success).toBe(false)
    expect(resyncMessageSchema.safeParse({ stray: true }).success).toBe(false)
  })

  it('[WIRE-3] no message is too strange to be answered', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withTypedArray: true, maxDepth: 6 }), (anything) => {
        for (const schema of Object.values(toServer)) schema.safeParse(anything)
        expect(commandMessageSchema.safeParse(anything).success).toBe(false)
        expect(commandMessageSchema.safeParse({ id, command: anything }).success).toBe(false)
        expect(commandMessageSchema.safeParse({ id, command: { type: 'addItem', kind: 'recommendation', content: anything } }).success).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['jag \u202Evill\u2067 inte', 'jag vill inte'],
    ['a\u0000b\u0007\u009Fc', 'abc'],
    ['a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['\u202Ehej\u0007\n', 'hej'],
    ['\uFEFFh\u200Be\u2060j', 'hej'],
    ['می\u200Cخواهم 👩\u200D👧 ✔\uFE0F', 'می\u200Cخواهم 👩\u200D👧 ✔\uFE0F'],
    [`${'x'.repeat(200)}\u0007`, 'x'.repeat(200)],
  ])('[WIRE-7] free text like %j is taken as it is seen', (words, seen) => {
    expect(commandSchema.parse({ type: 'noteTold', words })).toMatchObject({ words: seen })
  })

  it.each(['', '  ', '\u0007\u202E\n', '\u200B', '\u2060 \u200D', '\u3164\uFE0F', 'x'.repeat(201)])('[WIRE-3] free text like %j is refused', (words) => {
    expect(commandMessageSchema.safeParse({ id, command: { type: 'noteTold', words } }).success).toBe(false)
  })

  it('[WIRE-3] free text comes trimmed', () => {
    expect(commandMessageSchema.parse({ id, command: { type: 'noteTold', words: '  Hej du.  ' } }).command).toEqual({ type: 'noteTold', words: 'Hej du.' })
  })

  it('[WIRE-4] every refusal and problem is known, once, and nothing is both', () => {
    const words = [...refusalSchema.options, ...problemSchema.options]
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[a-z][a-zA-Z]+$/)
    expect(answerMessageSchema.safeParse({ kind: 'refused', refusal: 'becauseISaySo' }).success).toBe(false)
    expect(answerMessageSchema.safeParse({ kind: 'problem', problem: 'becauseISaySo' }).success).toBe(false)
    for (const refusal of refusalSchema.options) expect(answerMessageSchema.safeParse({ kind: 'refused', refusal }).success).toBe(true)
    for (const problem of problemSchema.options) expect(answerMessageSchema.safeParse({ kind: 'problem', problem }).success).toBe(true)
  })

  it('[WIRE-5] a client neither enters by itself nor plans over the socket', () => {
    expect(commandMessageSchema.safeParse({ id, command: { type: 'enter', device: 'device-01' } }).success).toBe(false)
    expect(commandMessageSchema.safeParse({ id, command: { type: 'planMeeting', plan: plan() } }).success).toBe(false)
    expect(upTypes).not.toContain('enter')
    expect(typesOf(staffCommandBodySchema.shape.command).toSorted()).toEqual(['addSeat', 'answerSeparate', 'recordConsent', 'takeBackWithdrawal', 'withdrawConsent'])
  })

  it('[WIRE-6] every other command has its way up, and every section its way down', () => {
    const all = [...typesOf(commandSchema), ...typesOf(liveCommandSchema)]
    expect([...upTypes, 'enter', 'planMeeting'].toSorted()).toEqual(all.toSorted())
    expect(new Set(all).size).toBe(all.length)
    const beside = ['lobby', 'letter', 'referrerLetter']
    expect(Object.keys(viewSchema.shape).toSorted()).toEqual([...Object.keys(sections), ...beside].toSorted())
  })
})
