import { z } from 'zod'
import { letterSchema } from '#core/letters/letter.ts'
import { problemBodySchema } from '#core/wire/http.ts'
import { answerMessageSchema, down } from '#core/wire/down.ts'
import { authSchema, up } from '#core/wire/up.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { letterFormSchema } from './letter-pages.ts'
import { route, type Route } from './route.ts'

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
const json = (schema: z.ZodType, io: 'input' | 'output') => ({ 'application/json': { schema: jsonSchema(schema, io) } })

const security = { nobody: [], staff: [{ staffToken: [] }], administrator: [{ administratorToken: [] }], keyMaker: [{ administratorToken: [] }], office: [{ staffToken: [] }, { administratorToken: [] }], seat: [{ seatToken: [] }] }

/** OpenAPI 3.1 from the very schemas that the routes parse and answer with. */
export const openApiOf = (routes: readonly Route[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Sampratad',
    version: String(wireVersion),
    description:
      'Plan a meeting with a staff token, take a seat with a personal link, then hold the meeting over socket.io: see /api/wire.json. Times are ISO 8601 in UTC, days and clock times are Swedish.',
  },
  components: {
    securitySchemes: {
      staffToken: { type: 'http', scheme: 'bearer', description: 'Of a host authority’s staff. In the demo: GET /api/demo.' },
      administratorToken: { type: 'http', scheme: 'bearer', description: 'The own key of who decides for a host authority, or the token that `/api/accounts/decide` gives. It opens no meeting.' },
      seatToken: { type: 'http', scheme: 'bearer', description: 'From POST /api/join.' },
    },
  },
  paths: routes.reduce<Record<string, Record<string, unknown>>>((paths, one) => ({ ...paths, [one.path]: { ...paths[one.path], [one.method]: operation(one) } }), {
    '/letters/{recipient}': { post: letterPage('The letter as a page to read and print. Works without script.', 'text/html') },
    '/letters/{recipient}/text': { post: letterPage('The letter as plain text.', 'text/plain') },
    '/letters/{recipient}/pdf': { post: letterPage('The letter as a tagged PDF file, PDF/UA.', 'application/pdf') },
    '/letters/{recipient}/html': { post: letterPage('The letter as a web page to keep as a file.', 'text/html') },
    '/letters/{recipient}/days': { post: letterPage('The participant’s own days in the letter as a calendar file; `participant` alone has one.', 'text/calendar') },
  }),
})

/** People open these by an ordinary form, so they stand beside the routes that speak JSON. */
const letterPage = (summary: string, type: string) => ({
  summary,
  security: [],
  parameters: [{ name: 'recipient', in: 'path', required: true, schema: { enum: letterSchema.shape.recipient.options } }],
  requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: jsonSchema(letterFormSchema, 'input') } } },
  responses: {
    200: { description: 'The letter.', content: { [type]: { schema: { type: 'string' } } } },
    401: { description: 'the token is missing, unknown or over: a page that says what to do' },
    404: { description: 'there is no letter, or nothing of this kind in it, for this seat now: a page that says what to do' },
  },
})

const operation = (one: Route) => ({
  summary: one.summary,
  security: security[one.by],
  parameters: [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...(one.body && { requestBody: { required: true, content: json(one.body, 'input') } }),
  responses: {
    [one.answer.status]: { description: one.answer.description, content: json(one.answer.schema, 'output') },
    ...Object.fromEntries(problemsOf(one).map(({ status, when }) => [status, { description: when, content: json(problemBodySchema, 'output') }])),
  },
})

const problemsOf = ({ by, body, problems }: Route) => [
  ...(body ? [{ status: 400, when: 'the body is not as described; `fields` says where' }] : []),
  ...(by === 'nobody' ? [] : [{ status: 401, when: 'the token is missing, unknown or over' }]),
  ...(by === 'staff' || by === 'administrator' || by === 'keyMaker' || by === 'office' ? [{ status: 403, when: 'the token is of another kind of staff' }] : []),
  ...problems,
]

/** Every message up and down the socket as JSON Schema, and how to use them. */
export const wireDocument = () => ({
  wireVersion,
  transport: 'socket.io 4 (engine.io 4), WebSocket only, default path and namespace',
  auth: { description: 'socket.io `auth` of the handshake. A refused handshake carries `data.problem`.', schema: jsonSchema(authSchema, 'input') },
  up: {
    command: {
      description: 'Acknowledged after it is kept. The same id again gets the same answer. Send with an acknowledgement callback.',
      schema: jsonSchema(up.command, 'input'),
      acknowledgement: jsonSchema(answerMessageSchema, 'output'),
    },
    resync: { description: 'Asks for the whole view, when a `view` arrived whose `after` is not the last `step`.', schema: jsonSchema(up.resync, 'input') },
  },
  down: {
    view: {
      description: 'The whole view (`isWhole`), or the sections that changed since `after`. Before the chair lets the device in: only `lobby`.',
      schema: jsonSchema(down.view, 'output'),
    },
    mine: { description: 'What belongs to this seat alone; `abilities` names the commands it may send now.', schema: jsonSchema(down.mine, 'output') },
    ended: { description: 'This connection is over.', schema: jsonSchema(down.ended, 'output') },
  },
})

const anyDocument = z.looseObject({})

/** The API about itself: what the routes are is drawn from the routes. */
export const documentRoutes = (routes: readonly Route[]): Route[] => {
  const documents: Route[] = [
    document('/api/openapi.json', 'This API as OpenAPI 3.1.', () => openApi),
    document('/api/wire.json', 'Every message of the socket as JSON Schema, and the wire version.', () => wire),
  ]
  const openApi = openApiOf([...routes, ...documents])
  const wire = wireDocument()
  return documents
}

const document = (path: string, summary: string, handle: () => unknown) =>
  route<'nobody'>({ method: 'get', path, summary, by: 'nobody', answer: { status: 200, schema: anyDocument, description: 'The document.' }, problems: [], handle })
