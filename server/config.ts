import { environmentSchema, type Environment } from './environment.ts'
import { lineOf, nearNames, type NearName } from './near-names.ts'
import { isOnThisMachine, mailSettings, type MailSettings } from './delivery/notices/mail-settings.ts'
import type { EidSettings } from './identity/eid-provider.ts'
import type { EntraSettings } from './identity/entra-token.ts'
import type { StatisticsKeys } from './identity/statistics-readers.ts'

/** What the environment says of the provider of e-ID; null where it says nothing. */
function eidSettings({ EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET, EID_CLIENT_KEY, EID_SCOPE, EID_ACR_VALUES, EID_SUBJECT_CLAIM }: Environment): EidSettings | null {
  const secret = EID_CLIENT_KEY ? { key: EID_CLIENT_KEY } : EID_CLIENT_SECRET ? { shared: EID_CLIENT_SECRET } : null
  if (!EID_ISSUER || !EID_CLIENT_ID || !secret) return null
  return { issuer: EID_ISSUER, clientId: EID_CLIENT_ID, secret, scope: EID_SCOPE, acrValues: EID_ACR_VALUES.split(/\s+/).filter(Boolean), subjectClaim: EID_SUBJECT_CLAIM }
}

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
  /** Where the other host authorities stand; null when there are none. */
  authoritiesFile: string | null
  staffToken: string | null
  administratorToken: string | null
  /** The keys to the statistics. */
  statisticsKeys: StatisticsKeys
  /** Null when nobody signs in inside Teams. */
  teams: EntraSettings | null
  /** Null when nothing is sent by e-mail. */
  mail: MailSettings | null
  /** Null when no letter is opened with e-ID. */
  eid: EidSettings | null
  trustedProxies: string[]
  /** Where figures are read; null when they are not. */
  metrics: { host: string; port: number } | null
  drainMs: number
  logLevel: NonNullable<Environment['LOG_LEVEL']>
  /** What stands in the environment under a name that is nearly one of ours. */
  nearNames: NearName[]
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** Where figures are read, and how much is logged. */
const watchedBy = ({ METRICS_PORT, METRICS_HOST, LOG_LEVEL, PUBLIC_URL }: Environment): Pick<Config, 'metrics' | 'logLevel'> => ({
  metrics: METRICS_PORT === undefined ? null : { host: METRICS_HOST, port: METRICS_PORT },
  logLevel: LOG_LEVEL ?? (PUBLIC_URL === undefined ? 'warn' : 'info'),
})

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
const drainOf = ({ DRAIN_SECONDS, PUBLIC_URL, DATABASE_URL }: Environment): number => DRAIN_SECONDS ?? (PUBLIC_URL === undefined || DATABASE_URL === undefined ? 0 : 5)

/** With the password that stands beside it, escaped, where it has none. */
function databaseOf({ DATABASE_URL, DATABASE_PASSWORD }: Environment): string | null {
  if (DATABASE_URL === undefined) return null
  const address = new URL(DATABASE_URL)
  if (DATABASE_PASSWORD === undefined || address.password !== '') return DATABASE_URL
  address.password = encodeURIComponent(DATABASE_PASSWORD)
  return address.href
}

/** Where things lie, and how one leaves. */
const placesOf = (set: Environment) => ({ dataDir: set.DATA_DIR, formsDir: set.FORMS_DIR ?? null, authoritiesFile: set.AUTHORITIES_FILE ?? null, databaseUrl: databaseOf(set), drainMs: drainOf(set) * 1_000 })

/** Who comes in by a key. */
const keysOf = ({ STAFF_TOKEN, ADMINISTRATOR_TOKEN, COORDINATOR_TOKEN, STEERING_GROUP_TOKEN }: Environment) => ({ staffToken: STAFF_TOKEN ?? null, administratorToken: ADMINISTRATOR_TOKEN ?? null, statisticsKeys: { coordinator: COORDINATOR_TOKEN ?? null, steeringGroup: STEERING_GROUP_TOKEN ?? null } })

export class ConfigError extends Error {}

/** Of the statistics' tokens, the last two, whether one is somebody else's as well. */
function isTwice(tokens: (string | undefined)[]): boolean {
  return tokens.some((token, at) => at >= 2 && token !== undefined && tokens.indexOf(token) !== at)
}

const isPlainElsewhere = (address: string): boolean => new URL(address).protocol !== 'https:' && !loopback.has(new URL(address).hostname.replace(/^\[|\]$/g, ''))

/** What does not go together, a line each. */
function faultsOf(set: Environment): string[] {
  const { PORT, HOST, MASTER_KEY, PUBLIC_URL, HOST_AUTHORITY, STAFF_TOKEN, ADMINISTRATOR_TOKEN, TEAMS_CLIENT_ID, TEAMS_TENANTS, PLANNING_TENANT, ENTRA_AUTHORITY, SMTP_URL, MAIL_FROM, METRICS_PORT, EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET, EID_CLIENT_KEY } = set
  const isDemo = PUBLIC_URL === undefined
  return [
    faultOfDatabase(set.DATABASE_URL) ?? false,
    isDemo && !loopback.has(HOST) && 'HOST: without PUBLIC_URL this is the demo, and the demo listens on 127.0.0.1 only',
    !isDemo && MASTER_KEY === undefined && 'MASTER_KEY: is needed together with PUBLIC_URL (32 bytes in base64)',
    !isDemo && HOST_AUTHORITY === undefined && 'HOST_AUTHORITY: the name of the authority that meetings belong to is needed together with PUBLIC_URL',
    PUBLIC_URL !== undefined && isPlainElsewhere(PUBLIC_URL) && 'PUBLIC_URL: is https, or on this machine: whoever sits on the line would read the meetings',
    !isDemo && isPlainElsewhere(ENTRA_AUTHORITY) && 'ENTRA_AUTHORITY: is https, or on this machine: whoever sits on the line could sign for anybody',
    ADMINISTRATOR_TOKEN !== undefined && ADMINISTRATOR_TOKEN === STAFF_TOKEN && 'ADMINISTRATOR_TOKEN: is another one than STAFF_TOKEN: who has the settings sees no meeting',
    isTwice([STAFF_TOKEN, ADMINISTRATOR_TOKEN, set.COORDINATOR_TOKEN, set.STEERING_GROUP_TOKEN]) && 'COORDINATOR_TOKEN and STEERING_GROUP_TOKEN: are others than each other and than the other tokens: who reads statistics sees nothing else',
    (TEAMS_CLIENT_ID === undefined) !== (TEAMS_TENANTS === undefined) && 'TEAMS_CLIENT_ID and TEAMS_TENANTS: one is nothing without the other',
    PLANNING_TENANT !== undefined && !TEAMS_TENANTS?.includes(PLANNING_TENANT) && 'PLANNING_TENANT: is one of TEAMS_TENANTS',
    (SMTP_URL === undefined) !== (MAIL_FROM === undefined) && 'SMTP_URL and MAIL_FROM: one is nothing without the other',
    [EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET ?? EID_CLIENT_KEY].some((one) => one === undefined) && [EID_ISSUER, EID_CLIENT_ID, EID_CLIENT_SECRET ?? EID_CLIENT_KEY].some((one) => one !== undefined) && 'EID_ISSUER, EID_CLIENT_ID and EID_CLIENT_SECRET or EID_CLIENT_KEY: one is nothing without the others',
    EID_CLIENT_SECRET !== undefined && EID_CLIENT_KEY !== undefined && 'EID_CLIENT_SECRET and EID_CLIENT_KEY: one of them',
    EID_ISSUER !== undefined && isPlainElsewhere(EID_ISSUER) && 'EID_ISSUER: is https, or on this machine: whoever sits on the line could be anybody',
    METRICS_PORT !== undefined && METRICS_PORT !== 0 && METRICS_PORT === PORT && 'METRICS_PORT: is another than PORT: figures are not for everybody',
    isDemo && set.AUTHORITIES_FILE !== undefined && 'AUTHORITIES_FILE: the demo has one authority',
    isDemo && SMTP_URL !== undefined && !isOnThisMachine(new URL(SMTP_URL)) && 'SMTP_URL: the demo sends to a mail server on this machine only',
  ].filter((line) => typeof line === 'string')
}

/** Reads the environment. Throws a ConfigError whose message says, a line each, what is wrong and never its value, and which names were nearly those of settings that are not there. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const near = nearNames(set)
  const refused = (lines: string[]) => new ConfigError([...lines, ...near.filter(({ meant }) => !(meant in set)).map(lineOf)].join('\n'))
  const parsed = environmentSchema.safeParse(set)
  if (!parsed.success) throw refused(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const { PORT, HOST, MASTER_KEY, PUBLIC_URL, HOST_AUTHORITY, TEAMS_CLIENT_ID, TEAMS_TENANTS, PLANNING_TENANT, ENTRA_AUTHORITY, SMTP_URL, MAIL_FROM, TRUSTED_PROXIES } = parsed.data
  const isDemo = PUBLIC_URL === undefined
  const wrong = faultsOf(parsed.data)
  if (wrong.length > 0) throw refused(wrong)
  return {
    isDemo,
    port: PORT,
    host: HOST,
    ...placesOf(parsed.data),
    ...keysOf(parsed.data),
    masterKey: MASTER_KEY ?? null,
    publicUrl: PUBLIC_URL?.replace(/\/$/, '') ?? null,
    hostAuthority: HOST_AUTHORITY ?? 'Demokommunen',
    teams: TEAMS_CLIENT_ID && TEAMS_TENANTS ? { clientId: TEAMS_CLIENT_ID, tenants: new Set(TEAMS_TENANTS), planningTenant: PLANNING_TENANT ?? null, authority: ENTRA_AUTHORITY.replace(/\/$/, '') } : null,
    mail: SMTP_URL && MAIL_FROM ? mailSettings(SMTP_URL, MAIL_FROM) : null,
    eid: eidSettings(parsed.data),
    trustedProxies: TRUSTED_PROXIES,
    ...watchedBy(parsed.data),
    nearNames: near,
  }
}
