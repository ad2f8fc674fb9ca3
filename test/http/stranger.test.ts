import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { staffToken, testApp } from '#test/support/test-app.ts'
import { consentTexts } from '#test/support/text-versions.ts'

/** Nothing of ours is known here but an address and a staff token: paths, bodies and messages come from the two documents. */
type Json = Record<string, unknown>
type Operation = { security: Json[]; requestBody?: { content: { 'application/json': { schema: Json } } }; responses: Record<string, { content?: Record<string, { schema: Json }> }> }
type OpenApi = { paths: Record<string, Record<string, Operation>> }
type Wire = { wireVersion: number; auth: { schema: Json }; up: Record<string, { schema: Json; acknowledgement?: Json }>; down: Record<string, { schema: Json }> }
type View = { items?: { id: string; settlement: string; content: { what: { words?: string } } }[]; knocks?: { seatId: string; device: string }[]; letter?: Json | null; about?: { state: string }; people?: { seats: { name: string }[] }; gaps?: Json[] | null; money?: Json | null; preparation?: Json | null }

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const compiled = new Map<Json, ValidateFunction>()

function holds(schema: Json, value: unknown, what: string) {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  validate(value)
  expect(validate.errors ?? [], what).toEqual([])
}

let url: string
let openApi: OpenApi
let wire: Wire
let planning: ReturnType<typeof planningOf>
beforeAll(async () => {
  url = (await testApp()).url
  openApi = (await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi
  wire = (await (await fetch(`${url}/api/wire.json`)).json()) as Wire
  planning = planningOf(openApi)
})

async function call(method: 'get' | 'post', path: string, { body, token, at = path }: { body?: unknown; token?: string; at?: string } = {}): Promise<{ status: number; body: Json }> {
  const operation = openApi.paths[path]?.[method]
  if (!operation) throw new Error(`${method} ${path} is not documented`)
  if (body !== undefined) holds(operation.requestBody?.content['application/json'].schema ?? {}, body, `the body of ${path}`)
  const answer = await fetch(url + at, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answered = (await answer.json()) as Json
  const documented = operation.responses[String(answer.status)]
  if (!documented) throw new Error(`${method} ${path} answers ${answer.status}, which is not documented`)
  holds(documented.content?.['application/json']?.schema ?? {}, answered, `the answer of ${path}`)
  return { status: answer.status, body: answered }
}

const sockets: Socket[] = []
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()))

/** A seat that puts its view together by the documents, and checks every message against them. */
function takeSeat(token: string, as?: 'stage') {
  const auth = { token, wireVersion: wire.wireVersion, ...(as && { as }) }
  holds(wire.auth.schema, auth, 'auth')
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth })
  sockets.push(socket)
  let view: View = {}
  let heard = 0
  socket.onAny((event: string, message: Json) => {
    heard += 1
    const documented = wire.down[event]
    if (!documented) throw new Error(`${event} is not documented`)
    holds(documented.schema, message, event)
    if (event === 'view') view = message['isWhole'] ? (message['sections'] as View) : { ...view, ...(message['sections'] as View) }
  })
  let sent = 0
  const send = async (command: Json) => {
    const message = { id: `stranger-command-${(sent += 1)}-${token.slice(0, 8)}`, command }
    holds(wire.up['command']?.schema ?? {}, message, String(command['type']))
    const answer = (await socket.timeout(5_000).emitWithAck('command', message)) as Json
    holds(wire.up['command']?.acknowledgement ?? {}, answer, 'the acknowledgement')
    return answer
  }
  return {
    send,
    done: async (command: Json) => expect(await send(command), String(command['type'])).toMatchObject({ kind: 'done' }),
    view: () => view,
    until: (what: (view: View) => unknown) => expect.poll(() => Boolean(what(view)), { timeout: 5_000 }).toBe(true),
    heard: () => heard,
  }
}
type Seat = ReturnType<typeof takeSeat>

const people: [id: string, name: string, role: string, organisation: string | null][] = [
  ['leader-01', 'Bodil', 'chair', 'town-001'],
  ['person-01', 'Ali', 'participant', null],
  ['sender-01', 'Cia', 'referrer', 'jobs-001'],
  ['voices-01', 'Dan', 'representative', 'jobs-001'],
  ['voices-02', 'Eva', 'representative', 'town-001'],
]

const consent = (from: string, to: string) => ({ fromOrganisationId: from, toOrganisationIds: [to], categories: ['arbete'], purpose: 'hitta nästa steg', until: '2027-01-31', how: 'written', textVersion: consentTexts.written })

/** What is asked for, but the kind of meeting: the document says which there are. */
const wanted = {
  id: 'a-strangers-planning-1',
  consents: [consent('town-001', 'jobs-001'), consent('jobs-001', 'town-001')],
  plan: {
    language: 'sv',
    teamName: 'Rådet',
    question: 'Vad kan bli nästa steg för Ali?',
    place: 'Teams',
    startsAt: '2026-12-01T09:00:00.000Z',
    contact: { name: 'Bodil', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
    organisations: [
      { id: 'town-001', name: 'Ekby kommun', kind: 'municipality' },
      { id: 'jobs-001', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
    ],
    seats: people.map(([id, name, role, organisationId]) => ({ id, name, role, organisationId, mandate: null, why: 'Är med och hjälper till.', isNew: false, attends: 'browser', isListening: false })),
  },
}

function planningOf({ paths }: OpenApi) {
  const { schema } = paths['/api/meetings']?.['post']?.requestBody?.content['application/json'] ?? {}
  const { formId } = (schema as { properties: { formId: { examples: string[] } } }).properties
  return { ...wanted, formId: formId.examples[0] }
}

const recommendation = { what: { kind: 'act', act: 'book', object: 'ett möte om praktik' }, why: 'Du vill prova att arbeta.', who: { kind: 'seat', seatId: 'voices-01' }, when: { kind: 'by', date: '2026-12-11' }, track: 'work', wait: { kind: 'about', from: 2, to: 3, unit: 'weeks' }, carriedBy: null }
const said = (words: string, changes: Json) => ({ ...recommendation, what: { kind: 'words', words }, why: null, wait: null, ...changes })
const everyKind: [by: string, kind: string, content: Json][] = [
  ['voices-01', 'recommendation', recommendation],
  ['voices-02', 'undertaking', { ...recommendation, who: { kind: 'seat', seatId: 'voices-02' } }],
  ['person-01', 'ownStep', said('Jag ringer min syster.', { who: { kind: 'seat', seatId: 'person-01' }, when: null, track: null })],
  ['sender-01', 'question', said('Får Ali ha kvar sin läkare?', { who: { kind: 'organisation', organisation: 'Vårdcentralen' }, carriedBy: 'voices-02', track: 'health' })],
  ['voices-02', 'information', said('Köhjälpen har öppet varje dag.', { who: { kind: 'seat', seatId: 'voices-02' }, when: null, track: 'social' })],
  ['leader-01', 'reportedDecision', said('Bidraget är beviljat till mars.', { who: { kind: 'organisation', organisation: 'Ekby kommun' }, when: { kind: 'on', date: '2026-11-20', time: null }, track: 'social' })],
]

async function hold(seats: Record<string, Seat>) {
  const at = (id: string) => seats[id]!
  const leader = at('leader-01')
  for (const [seatId] of people.slice(1)) {
    await leader.until((view) => view.knocks?.some((knock) => knock.seatId === seatId))
    const device = leader.view().knocks?.find((knock) => knock.seatId === seatId)?.device
    await leader.done({ type: 'admitSeat', seatId, device })
  }
  await at('person-01').done({ type: 'sayWish', wish: 'talkAbout', words: 'Att få sova.' })
  await at('person-01').done({ type: 'markPrepared' })
  await leader.until((view) => view.preparation?.['prepared'] === 'read')
  await leader.done({ type: 'startMeeting' })
  for (const phaseId of ['question', 'story']) await leader.done({ type: 'moveToPhase', phaseId, reason: null })
  await at('person-01').done({ type: 'noteTold', words: 'Jag vill börja om.' })
  await leader.done({ type: 'moveToPhase', phaseId: 'recommend', reason: 'Vi är klara med frågorna.' })
  for (const [by, kind, content] of everyKind) await at(by).done({ type: 'addItem', kind, content })
  await at('person-01').until((view) => view.items?.length === everyKind.length)
  const itemId = (index: number) => at('person-01').view().items?.[index]?.id
  await at('person-01').done({ type: 'answerItem', itemId: itemId(0), answer: 'yes', words: null })
  await at('person-01').done({ type: 'answerItem', itemId: itemId(4), answer: 'notUnderstood', words: 'Vad är det?' })
  await at('person-01').done({ type: 'takeBackAnswer', itemId: itemId(4) })
  await at('voices-02').done({ type: 'confirmItem', itemId: itemId(3) })
  await at('voices-02').done({ type: 'replyToQuestion', itemId: itemId(3), words: 'Ja, det får Ali.' })
  await at('person-01').until((view) => view.items?.map((item) => item.settlement).join() === 'agreed,agreed,agreed,answered,noted,noted')
  await leader.done({ type: 'moveToPhase', phaseId: 'takeAway', reason: null })
  await at('person-01').done({ type: 'sayTakeAway', words: 'Att Dan ringer.' })
  expect(await leader.send({ type: 'closeMeeting', early: null })).toEqual({ kind: 'refused', refusal: 'moneyMissing' })
  await at('voices-01').done({ type: 'sayMoney', money: { kind: 'findsOut', seatId: 'voices-01', by: '2026-12-11' } })
  expect(await leader.send({ type: 'closeMeeting', early: null })).toEqual({ kind: 'refused', refusal: 'followUpMissing' })
  await at('sender-01').done({ type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'sender-01', date: '2026-12-18', time: '10.00' } })
  await leader.done({ type: 'closeMeeting', early: null })
}

describe('a stranger with the two documents', () => {
  it('[HTTP-15] plans a meeting, takes five seats, holds it to its close and reads the letter', async () => {
    const planned = await call('post', '/api/meetings', { body: planning, token: staffToken })
    expect(planned.status).toBe(201)
    const links = planned.body['links'] as { seatId: string; link: string }[]
    const seats: Record<string, Seat> = {}
    const tokens: Record<string, string> = {}
    for (const { seatId, link } of links) {
      const joined = await call('post', '/api/join', { body: { seatId, secret: new URL(link).hash.slice(1), device: `a-device-of-${seatId}` } })
      expect(joined.body['wireVersion']).toBe(wire.wireVersion)
      tokens[seatId] = String(joined.body['token'])
      seats[seatId] = takeSeat(tokens[seatId])
    }
    await hold(seats)
    await seats['person-01']?.until((view) => view.about?.state === 'closed' && view.letter)
    const letter = await call('get', '/api/letters/{recipient}', { at: '/api/letters/participant', token: tokens['person-01'] ?? '' })
    expect(letter.status).toBe(200)
    expect(letter.body).toEqual(seats['person-01']?.view().letter)
    expect(JSON.stringify(letter.body)).toContain('Att Dan ringer.')
    const others = await call('get', '/api/letters/{recipient}', { at: '/api/letters/referrer', token: tokens['sender-01'] ?? '' })
    expect(JSON.stringify(others.body)).toContain('praktik')
    expect((await call('get', '/api/letters/{recipient}', { at: '/api/letters/referrer', token: tokens['person-01'] ?? '' })).status).toBe(404)
    await seats['voices-01']?.done({ type: 'noteGap', kind: 'gap', words: 'Två köer till samma stöd.' })
    await seats['leader-01']?.until((view) => view.gaps?.length === 1)
    expect(seats['person-01']?.view().gaps ?? null).toBeNull()
    const notes = await call('get', '/api/gaps', { token: tokens['leader-01'] ?? '' })
    const [note] = notes.body['gaps'] as { id: string }[]
    const gone = await call('post', '/api/gaps/release', { body: { gapId: note?.id, words: 'Två köer till samma stöd.', isSure: false }, token: tokens['leader-01'] ?? '' })
    expect(gone.body['gaps']).toMatchObject([{ released: { words: 'Två köer till samma stöd.', answer: null } }])
  })

  it('[HTTP-15] has somebody more come, shows the meeting on a large screen, and reads the letter before it', async () => {
    const planned = await call('post', '/api/meetings', { body: { ...planning, id: 'a-strangers-planning-5' }, token: staffToken })
    const links = planned.body['links'] as { seatId: string; link: string }[]
    const join = async (seatId: string, link: string) => {
      const joined = await call('post', '/api/join', { body: { seatId, secret: new URL(link).hash.slice(1), device: `a-device-of-${seatId}` } })
      return String(joined.body['token'])
    }
    const token = await join('leader-01', links.find((one) => one.seatId === 'leader-01')?.link ?? '')
    const leader = takeSeat(token)
    await leader.until((view) => view.people?.seats.length === people.length)
    const body = { id: 'a-strangers-newcomer', seat: { ...planning.plan.seats[3], id: undefined, name: 'Fia', organisationId: null }, organisation: { name: 'Hemmets vårdcentral', kind: 'region' } }
    const added = await call('post', '/api/seats', { body: JSON.parse(JSON.stringify(body)) as Json, token })
    expect(added.body).toMatchObject({ answer: { kind: 'done' } })
    takeSeat(await join(String(added.body['seatId']), String(added.body['link'])))
    await leader.until((view) => view.people?.seats.some((seat) => seat.name === 'Fia') && view.knocks?.length === 1)
    const stage = takeSeat(token, 'stage')
    await stage.until((view) => view.people?.seats.some((seat) => seat.name === 'Fia'))
    expect(await stage.send({ type: 'startMeeting' })).toEqual({ kind: 'refused', refusal: 'notAdmitted' })
    const letter = await call('get', '/api/letters/{recipient}', { at: '/api/letters/preparation', token })
    expect(JSON.stringify(letter.body)).toContain('Vad kan bli nästa steg för Ali?')
  })

  it('[HTTP-14] finds every door described, with what it takes, what it answers and who may ask', async () => {
    expect(Object.keys(openApi.paths).toSorted()).toEqual(['/api/administrator', '/api/administrators', '/api/administrators/{administratorId}/end', '/api/catalogue', '/api/catalogue/check', '/api/catalogue/file', '/api/catalogue/import', '/api/catalogue/offered', '/api/catalogue/{entryId}/versions', '/api/catalogue/{entryId}/withdraw', '/api/erasures', '/api/follow-up', '/api/follow-up/code', '/api/follow-up/earlier', '/api/forms', '/api/forms/check', '/api/forms/seen', '/api/forms/{formId}/versions', '/api/forms/{formId}/withdraw', '/api/gaps', '/api/gaps/release', '/api/gaps/take-back', '/api/join', '/api/letters/deliveries', '/api/letters/deliveries/explained', '/api/letters/deliveries/handed', '/api/letters/deliveries/release', '/api/letters/deliveries/stop', '/api/letters/deliveries/told', '/api/letters/participant/copies/{seatId}', '/api/letters/participant/copies/{seatId}/code', '/api/letters/{recipient}', '/api/letters/{recipient}/code', '/api/meetings', '/api/meetings/ahead', '/api/meetings/over', '/api/meetings/{meetingId}/chair', '/api/meetings/{meetingId}/commands', '/api/meetings/{meetingId}/people', '/api/meetings/{meetingId}/preparation/code', '/api/meetings/{meetingId}/preparation/notices', '/api/meetings/{meetingId}/preparation/notices/stop', '/api/meetings/{meetingId}/preparation/release', '/api/meetings/{meetingId}/seats/{seatId}/preparation/code', '/api/meetings/{meetingId}/seats/{seatId}/preparation/letter', '/api/meetings/{meetingId}/seen', '/api/openapi.json', '/api/plans', '/api/plans/{planId}', '/api/plans/{planId}/discard', '/api/referrals/close', '/api/referrals/{referralId}', '/api/referrals/{referralId}/close', '/api/referrals/{referralId}/release', '/api/seats', '/api/seats/sign-out', '/api/seen', '/api/settings', '/api/staff', '/api/terms', '/api/terms/{termId}', '/api/terms/{termId}/remove', '/api/terms/{termId}/versions', '/api/waiting', '/api/wire.json', '/healthz', '/letters/{recipient}', '/letters/{recipient}/days', '/letters/{recipient}/html', '/letters/{recipient}/pdf', '/letters/{recipient}/text', '/readyz'])
    for (const [path, methods] of Object.entries(openApi.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        expect(operation.security, path).toBeInstanceOf(Array)
        expect(Boolean(operation.requestBody), path).toBe(method === 'post' && !['/api/seats/sign-out', '/api/administrators/{administratorId}/end', '/api/letters/participant/copies/{seatId}/code', '/api/letters/{recipient}/code', '/api/meetings/{meetingId}/chair', '/api/meetings/{meetingId}/preparation/code', '/api/meetings/{meetingId}/seats/{seatId}/preparation/code', '/api/plans/{planId}/discard', '/api/referrals/{referralId}/close'].includes(path))
        for (const { content } of Object.values(operation.responses)) for (const { schema } of Object.values(content ?? {})) ajv.compile(schema)
      }
    }
    const commands = (wire.up['command']?.schema as { properties: { command: { oneOf: Json[] } } }).properties.command.oneOf
    for (const command of commands) expect(command['description'], JSON.stringify(command['properties'])).toMatch(/\w+.*\.$/)
    for (const path of ['/healthz', '/readyz', '/api/openapi.json', '/api/wire.json']) expect((await call('get', path)).status).toBe(200)
  })

  it('[HTTP-14] finds the answers to what is wrong described too', async () => {
    expect((await call('post', '/api/join', { body: { seatId: 'voices-09', secret: 'x'.repeat(30), device: 'y'.repeat(30) } })).status).toBe(404)
    expect((await call('post', '/api/meetings', { body: planning })).status).toBe(401)
    const twoLeaders = { ...planning, id: 'a-strangers-planning-2', plan: { ...planning.plan, seats: planning.plan.seats.map((seat) => ({ ...seat, role: 'chair', organisationId: 'town-001' })) } }
    expect((await call('post', '/api/meetings', { body: twoLeaders, token: staffToken })).body).toMatchObject({ problem: 'planDoesNotHold' })
    const withNumber = { ...planning, id: 'a-strangers-planning-3', plan: { ...planning.plan, question: 'Vad gäller för 19121212-1212?' } }
    expect((await call('post', '/api/meetings', { body: withNumber, token: staffToken })).body).toMatchObject({ problem: 'personalNumber' })
    const command = { id: 'a-strangers-command-1', command: { type: 'recordConsent', records: [consent('town-001', 'jobs-001')] } }
    expect((await call('post', '/api/meetings/{meetingId}/commands', { at: '/api/meetings/not-a-meeting-of-ours/commands', body: command, token: staffToken })).status).toBe(404)
  })
})
