import { isIP } from 'node:net'
import type { JWK } from 'jose'
import { z } from 'zod'
import { isMailAddress } from './delivery/notices/mail-settings.ts'

const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{32,128}$/, 'is 32 to 128 characters of A–Z, a–z, 0–9, _ and -')

/** An address, a network, or one of the names that express knows. */
function isProxy(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const bits = isIP(address) === 6 ? 128 : 32
  return ['loopback', 'linklocal', 'uniquelocal'].includes(text) || (isIP(address) > 0 && more.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= bits)))
}

/** A private key as JWK, with the algorithm that it is for. */
function asKey(text: string, context: z.RefinementCtx): JWK {
  try {
    return z.looseObject({ kty: z.string(), alg: z.string(), d: z.string() }).parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'is a private key as JWK in one line, with alg' })
    return z.NEVER
  }
}

const port = () => z.coerce.number().int().min(0).max(65535)
const listOf = <Schema extends z.ZodType<string, string>>(one: Schema) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(one).min(1))

/** Every setting of the product: what may stand there, what stands there when nothing does, and what it is, for `.env.example`. An example is never a value to run with. */
export const environmentSchema = z.object({
  PUBLIC_URL: z.url().optional().meta({ description: 'Where people reach it. With this the product runs for real; without it, it is a demo on this machine.', examples: ['https://samprat.example.se'] }),
  MASTER_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'is 32 bytes in base64 (44 characters)')
    .optional()
    .meta({ description: 'Wraps every meeting\'s own key: 32 bytes in base64, made by `openssl rand -base64 32`. Keep it apart from the backups of the database. Needed with PUBLIC_URL.' }),
  HOST_AUTHORITY: z.string().min(1).max(80).optional().meta({ description: 'The authority that the meetings belong to, as people read it. Needed with PUBLIC_URL.', examples: ['Sjöviks kommun'] }),
  AUTHORITIES_FILE: z.string().min(1).optional().meta({ description: 'More host authorities in this installation: a JSON file with a list of { id, name, staffToken, administratorToken, tenant }, of which id and name are needed. None sees anything of another.', examples: ['/etc/sampratad/authorities.json'] }),
  STAFF_TOKEN: tokenSchema.optional().meta({ description: 'With this key staff of the host authority plan meetings, until they sign in with accounts. 32 to 128 characters of A–Z a–z 0–9 _ -' }),
  ADMINISTRATOR_TOKEN: tokenSchema.optional().meta({ description: 'Makes the first administrator of the authority on /settings, and nothing else: each administrator then has a key of their own. Of the same form as STAFF_TOKEN, and another one.' }),
  COORDINATOR_TOKEN: tokenSchema.optional().meta({ description: 'Opens the statistics for the coordinator, and nothing else. Of the same form, and another one.' }),
  STEERING_GROUP_TOKEN: tokenSchema.optional().meta({ description: 'The same for the steering group.' }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is postgres://user@host/database; the password stands in DATABASE_PASSWORD as it is, or in here with its / + = % and the like escaped' })
    .optional()
    .meta({ description: 'A PostgreSQL server. On another machine it says sslmode=verify-full, with sslrootcert=FILE where its authority is not a public one. Without it one of our own is started in DATA_DIR. compose.yaml sets it.', examples: ['postgres://sampratad@database.example.se/sampratad?sslmode=verify-full'] }),
  DATABASE_PASSWORD: z.string().min(1).optional().meta({ description: 'The password of the user of DATABASE_URL, as it is, where it does not stand in there: any, for instance of `openssl rand -base64 24`. compose.yaml needs it.' }),
  DATA_DIR: z.string().min(1).default('data').meta({ description: 'The folder for what lies on disk: our own database, and the list of what has been erased.' }),
  HOST: z.string().min(1).default('127.0.0.1').meta({ description: 'The address to listen on. The demo listens on this machine only.' }),
  PORT: port().default(3978).meta({ description: 'The port to listen on. In compose.yaml the port of this machine; the container has its own.' }),
  TRUSTED_PROXIES: listOf(z.string().refine(isProxy, 'is addresses or networks (10.0.0.7, 10.1.0.0/16, loopback) with commas between'))
    .default(['loopback'])
    .meta({ description: 'Whose word is taken for the address that a request comes from: addresses or networks of your own proxies, with commas between. This machine alone when nothing is said; in compose.yaml the address by which this machine reaches the container, so that only a proxy on another machine or in a container needs it.', examples: ['10.0.0.7,10.1.0.0/16'] }),
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).optional().meta({ description: 'How long a server that is told to stop (SIGTERM) still serves while `/readyz` says no, in seconds: more than a balancer needs to notice.', examples: ['5'] }),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .optional()
    .meta({ description: 'How much is logged, as JSON lines on stderr: debug, info, warn, error or silent. Nothing that people write is ever in it. `info` for real, `warn` in the demo.', examples: ['info'] }),
  METRICS_PORT: port().optional().meta({ description: 'Prometheus reads figures here, on a port of their own, at /metrics. Without it there are none. No figure is about a person or a meeting.', examples: ['9464'] }),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').meta({ description: 'The address that METRICS_PORT listens on: one that only your own monitoring reaches. compose.yaml sets it, and opens the port to this machine alone.' }),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is smtp:// or smtps:// and a server, with user and password before @ where it asks for them' })
    .optional()
    .meta({ description: 'The mail server that takes our notices. Without it letters are handed over on paper or by a reading code. Together with MAIL_FROM.', examples: ['smtps://user:a-password@mail.example.se'] }),
  MAIL_FROM: z.string().refine(isMailAddress, 'is one address, without a name').optional().meta({ description: 'Whom notices come from: an address that says nothing of what they are about.', examples: ['post@example.se'] }),
  TEAMS_CLIENT_ID: z.guid().toLowerCase().optional().meta({ description: 'The client id of the app registration: with it people sign in with their accounts inside Teams. Together with TEAMS_TENANTS.', examples: ['00000000-0000-0000-0000-000000000000'] }),
  TEAMS_TENANTS: listOf(z.guid('is directory ids with commas between').toLowerCase())
    .optional()
    .meta({ description: 'The directory ids of the authorities whose people may sign in, with commas between.', examples: ['11111111-1111-1111-1111-111111111111,22222222-2222-2222-2222-222222222222'] }),
  PLANNING_TENANT: z
    .guid('is a directory id')
    .toLowerCase()
    .optional()
    .meta({ description: 'Which of TEAMS_TENANTS is the host authority\'s own: its app role Meetings.Plan lets an account plan.', examples: ['11111111-1111-1111-1111-111111111111'] }),
  ENTRA_AUTHORITY: z.url({ protocol: /^https?$/ }).default('https://login.microsoftonline.com').meta({ description: 'Where people sign in with accounts, if not in the public cloud.' }),
  EID_ISSUER: z.url({ protocol: /^https?$/ }).optional().meta({ description: 'The provider of e-ID that letters can be opened with, by OpenID Connect, as it calls itself. It sends people back to <PUBLIC_URL>/brev/e-legitimation/svar.', examples: ['https://eid.example.se'] }),
  EID_CLIENT_ID: z.string().min(1).max(200).optional().meta({ description: 'What that provider knows us by.', examples: ['sampratad'] }),
  EID_CLIENT_SECRET: z.string().min(1).optional().meta({ description: 'One of the two: a secret that we share with the provider …' }),
  EID_CLIENT_KEY: z.string().transform(asKey).optional().meta({ description: '… or a private key of ours as JWK, in one line, with alg.' }),
  EID_SCOPE: z.string().regex(/(^|\s)openid(\s|$)/, 'has openid in it').default('openid').meta({ description: 'What is asked of the provider; openid is in it.' }),
  EID_ACR_VALUES: z.string().default('').meta({ description: 'Levels of assurance that are good, with spaces between. Nothing: any that the provider gives.' }),
  EID_SUBJECT_CLAIM: z.string().min(1).max(100).default('sub').meta({ description: 'The claim that says who somebody is. Only a hash of it is kept.' }),
  FORMS_DIR: z.string().min(1).optional().meta({ description: 'A folder of forms of meeting of your own, a JSON file each, beside ours for every authority.', examples: ['/etc/sampratad/forms'] }),
})

export type Environment = z.infer<typeof environmentSchema>
