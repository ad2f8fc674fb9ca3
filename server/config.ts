import { isIP } from 'node:net'
import { z } from 'zod'
import { isMailAddress, isOnThisMachine, mailSettings, type MailSettings } from './delivery/notices/mail-settings.ts'
import type { JWK } from 'jose'
import type { EidSettings } from './identity/eid-provider.ts'
import type { EntraSettings } from './identity/entra-token.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])
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

/** What the environment says of the provider of e-ID; null where it says nothing. */
function eidSettings({ EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET, EID_CLIENT_KEY, EID_SCOPE, EID_ACR_VALUES, EID_SUBJECT_CLAIM }: z.infer<typeof environmentSchema>): EidSettings | null {
  const secret = EID_CLIENT_KEY ? { key: EID_CLIENT_KEY } : EID_CLIENT_SECRET ? { shared: EID_CLIENT_SECRET } : null
  if (!EID_ISSUER || !EID_CLIENT_ID || !secret) return null
  return { issuer: EID_ISSUER, clientId: EID_CLIENT_ID, secret, scope: EID_SCOPE, acrValues: EID_ACR_VALUES.split(/\s+/).filter(Boolean), subjectClaim: EID_SUBJECT_CLAIM }
}

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  /** The address to listen on. Outside loopback only when the product is configured. */
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** 32 bytes, base64: wraps every meeting's own key. */
  MASTER_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'is 32 bytes in base64 (44 characters)').optional(),
  /** A folder of forms of meeting, a JSON file each, that stand beside our own for every authority. */
  FORMS_DIR: z.string().min(1).optional(),
  /** Where people reach us, `https://samprat.example.se`. With it the product runs for real, without it as a demo. */
  PUBLIC_URL: z.url().optional(),
  HOST_AUTHORITY: z.string().min(1).max(80).optional(),
  /** Lets staff of the host authority plan meetings over HTTP until they sign in with their own accounts. */
  STAFF_TOKEN: tokenSchema.optional(),
  /** Opens the authority's settings, and no meeting. */
  ADMINISTRATOR_TOKEN: tokenSchema.optional(),
  /** The client id of the app registration: with it, people sign in with their accounts inside Teams. */
  TEAMS_CLIENT_ID: z.guid().toLowerCase().optional(),
  /** The directory ids of the tenants whose people may sign in, with commas between. */
  TEAMS_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
    .pipe(z.array(z.guid('is directory ids with commas between')).min(1))
    .optional(),
  /** Which of them is the host authority's own: its administrator says who plans meetings by account. */
  PLANNING_TENANT: z.guid('is a directory id').toLowerCase().optional(),
  /** Another authority than the public cloud's. */
  ENTRA_AUTHORITY: z.url({ protocol: /^https?$/ }).default('https://login.microsoftonline.com'),
  /** The mail server that takes our notices, with user and password in it where it asks for them. Without it no notice is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is smtp:// or smtps:// and a server, with user and password before @ where it asks for them' }).optional(),
  /** Whom notices come from: an address that says nothing of what they are about. */
  MAIL_FROM: z.string().refine(isMailAddress, 'is one address, without a name').optional(),
  /** The provider of e-ID that letters can be opened with, by OpenID Connect: as it calls itself, and what it knows us by. */
  EID_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  EID_CLIENT_ID: z.string().min(1).max(200).optional(),
  /** One of the two: a secret, or a private key as JWK in one line. */
  EID_CLIENT_SECRET: z.string().min(1).optional(),
  EID_CLIENT_KEY: z.string().transform(asKey).optional(),
  EID_SCOPE: z.string().regex(/(^|\s)openid(\s|$)/, 'has openid in it').default('openid'),
  /** Levels of assurance that are good, with spaces between. */
  EID_ACR_VALUES: z.string().default(''),
  /** The claim that says who somebody is. Only a hash of it is kept. */
  EID_SUBJECT_CLAIM: z.string().min(1).max(100).default('sub'),
  /** Whose word is taken for the address that a request comes from: addresses or networks of our own proxies, with commas between. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(z.string().refine(isProxy, 'is addresses or networks (10.0.0.7, 10.1.0.0/16, loopback) with commas between')).min(1))
    .default(['loopback']),
  /** How long a server that is told to stop (SIGTERM) still serves while `/readyz` says no, in seconds: more than a balancer needs to notice. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).optional(),
  /** The demo's terminal is for people: it is told of warnings only. */
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
})

export type Config = {
  isDemo: boolean
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  /** Null where there are no forms besides ours. */
  formsDir: string | null
  masterKey: string | null
  /** Null in the demo: then it is the address we listen on. */
  publicUrl: string | null
  hostAuthority: string
  staffToken: string | null
  administratorToken: string | null
  /** Null when nobody signs in inside Teams. */
  teams: EntraSettings | null
  /** Null when nothing is sent by e-mail. */
  mail: MailSettings | null
  /** Null when no letter is opened with e-ID. */
  eid: EidSettings | null
  trustedProxies: string[]
  drainMs: number
  logLevel: NonNullable<z.infer<typeof environmentSchema>['LOG_LEVEL']>
}

/** What is wrong with how a database on another machine is spoken with; null where nothing is. */
function faultOfDatabase(address: string | undefined): string | null {
  if (address === undefined) return null
  const { hostname, searchParams } = new URL(address)
  const isHere = loopback.has(hostname.replace(/^\[|\]$/g, '')) || (searchParams.get('host') ?? '').startsWith('/')
  const mode = searchParams.get('sslmode')
  if (mode === 'verify-full' || mode === 'disable' || (mode === null && isHere)) return null
  if (mode === null) return 'DATABASE_URL: on another machine it says sslmode=verify-full, with sslrootcert=FILE where its authority is not a public one; sslmode=disable on a network that nobody else is on'
  return 'DATABASE_URL: sslmode is verify-full or disable: any other does not ask whom it speaks with'
}

/** A server that others may stand beside is left by a balancer; one with a database of its own has nobody to hand over to. In seconds. */
const drainOf = ({ DRAIN_SECONDS, PUBLIC_URL, DATABASE_URL }: z.infer<typeof environmentSchema>): number => DRAIN_SECONDS ?? (PUBLIC_URL === undefined || DATABASE_URL === undefined ? 0 : 5)

/** Where things lie, and how one leaves. */
const placesOf = (set: z.infer<typeof environmentSchema>) => ({ dataDir: set.DATA_DIR, formsDir: set.FORMS_DIR ?? null, databaseUrl: set.DATABASE_URL ?? null, drainMs: drainOf(set) * 1_000 })

export class ConfigError extends Error {}

const isPlainElsewhere = (address: string): boolean => new URL(address).protocol !== 'https:' && !loopback.has(new URL(address).hostname.replace(/^\[|\]$/g, ''))

/** Reads the environment. Throws a ConfigError whose message says, a line each, what is wrong and never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environmentSchema.safeParse(set)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const { PORT, HOST, MASTER_KEY, PUBLIC_URL, HOST_AUTHORITY, STAFF_TOKEN, ADMINISTRATOR_TOKEN, LOG_LEVEL, TEAMS_CLIENT_ID, TEAMS_TENANTS, PLANNING_TENANT, ENTRA_AUTHORITY, SMTP_URL, MAIL_FROM, TRUSTED_PROXIES, EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET, EID_CLIENT_KEY } = parsed.data
  const isDemo = PUBLIC_URL === undefined
  const wrong = [
    faultOfDatabase(parsed.data.DATABASE_URL) ?? false,
    isDemo && !loopback.has(HOST) && 'HOST: without PUBLIC_URL this is the demo, and the demo listens on 127.0.0.1 only',
    !isDemo && MASTER_KEY === undefined && 'MASTER_KEY: is needed together with PUBLIC_URL (32 bytes in base64)',
    !isDemo && HOST_AUTHORITY === undefined && 'HOST_AUTHORITY: the name of the authority that meetings belong to is needed together with PUBLIC_URL',
    !isDemo && isPlainElsewhere(ENTRA_AUTHORITY) && 'ENTRA_AUTHORITY: is https, or on this machine: whoever sits on the line could sign for anybody',
    ADMINISTRATOR_TOKEN !== undefined && ADMINISTRATOR_TOKEN === STAFF_TOKEN && 'ADMINISTRATOR_TOKEN: is another one than STAFF_TOKEN: who has the settings sees no meeting',
    (TEAMS_CLIENT_ID === undefined) !== (TEAMS_TENANTS === undefined) && 'TEAMS_CLIENT_ID and TEAMS_TENANTS: one is nothing without the other',
    PLANNING_TENANT !== undefined && !TEAMS_TENANTS?.includes(PLANNING_TENANT) && 'PLANNING_TENANT: is one of TEAMS_TENANTS',
    (SMTP_URL === undefined) !== (MAIL_FROM === undefined) && 'SMTP_URL and MAIL_FROM: one is nothing without the other',
    [EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET ?? EID_CLIENT_KEY].some((one) => one === undefined) && [EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET ?? EID_CLIENT_KEY].some((one) => one !== undefined) && 'EID_ISSUER, EID_CLIENT_ID and EID_CLIENT_SECRET or EID_CLIENT_KEY: one is nothing without the others',
    EID_CLIENT_SECRET !== undefined && EID_CLIENT_KEY !== undefined && 'EID_CLIENT_SECRET and EID_CLIENT_KEY: one of them',
    EID_ISSUER !== undefined && isPlainElsewhere(EID_ISSUER) && 'EID_ISSUER: is https, or on this machine: whoever sits on the line could be anybody',
    EID_ISSUER !== undefined && PUBLIC_URL !== undefined && isPlainElsewhere(PUBLIC_URL) && 'PUBLIC_URL: is https where letters are opened with e-ID',
    isDemo && SMTP_URL !== undefined && !isOnThisMachine(new URL(SMTP_URL)) && 'SMTP_URL: the demo sends to a mail server on this machine only',
  ].filter((line) => line !== false)
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'))
  return {
    isDemo,
    port: PORT,
    host: HOST,
    ...placesOf(parsed.data),
    masterKey: MASTER_KEY ?? null,
    publicUrl: PUBLIC_URL?.replace(/\/$/, '') ?? null,
    hostAuthority: HOST_AUTHORITY ?? 'Demokommunen',
    staffToken: STAFF_TOKEN ?? null,
    administratorToken: ADMINISTRATOR_TOKEN ?? null,
    teams: TEAMS_CLIENT_ID && TEAMS_TENANTS ? { clientId: TEAMS_CLIENT_ID, tenants: new Set(TEAMS_TENANTS), planningTenant: PLANNING_TENANT ?? null, authority: ENTRA_AUTHORITY.replace(/\/$/, '') } : null,
    mail: SMTP_URL && MAIL_FROM ? mailSettings(SMTP_URL, MAIL_FROM) : null,
    eid: eidSettings(parsed.data),
    trustedProxies: TRUSTED_PROXIES,
    logLevel: LOG_LEVEL ?? (isDemo ? 'warn' : 'info'),
  }
}
