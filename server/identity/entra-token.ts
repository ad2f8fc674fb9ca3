import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import { z } from 'zod'
import { seenText } from '#core/meeting/scalars.ts'
import type { StatisticsReader } from './statistics-readers.ts'

/** Who a token of Entra proves: a person is their account in their tenant, never a name or an address of mail. */
export type EntraPerson = {
  tenantId: string
  objectId: string
  /** As the account has it; shown, never compared. */
  name: string
  /** The authority whose own tenant this is; null when it is nobody's. */
  hostAuthorityId: string | null
  /** Its tenant has given it the app role that plans meetings. */
  mayPlan: boolean
  /** It has given it the app role that decides for the authority. */
  mayDecide: boolean
  /** It has given it one of the app roles that read the statistics. */
  reads: StatisticsReader | null
}

/**
 * What became of a token. `invalid`: not one of ours, whatever the reason; `otherTenant`: a good token of a tenant that has not
 * been let in; `authorityAway`: its keys could not be fetched, so nobody can say.
 */
export type CheckedToken = { kind: 'person'; person: EntraPerson } | { kind: 'invalid' | 'otherTenant' | 'authorityAway' }

export type EntraSettings = {
  /** `https://login.microsoftonline.com` but for sovereign clouds and tests; without a slash at the end. */
  authority: string
  /** The app registration's client id. */
  clientId: string
  /** Tenants whose people may sign in. Directory ids, lower case. */
  tenants: ReadonlySet<string>
  /** The host authority's own tenant, the one that says who plans its meetings; null: the only one there is, and with several nobody plans by account. */
  planningTenant?: string | null
  /** The id of the authority whose planningTenant is. */
  hostAuthorityId?: string
  /** Other authorities of the installation, each by its own tenant. */
  others?: ReadonlyMap<string, string>
}

/** Teams on a computer or phone, and Teams on the web: the clients that may ask for a token of ours, beside our own page. */
export const teamsClients: ReadonlySet<string> = new Set(['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'])

/** The app role, as the registration names its value; a tenant's administrator gives it to people and groups. */
export const planningRole = 'Meetings.Plan'
export const decidingRole = 'Settings.Decide'
export const readingRoles: Readonly<Record<StatisticsReader, string>> = { coordinator: 'Statistics.Coordinator', steeringGroup: 'Statistics.SteeringGroup' }

const clockToleranceSeconds = 60
const fetchLimitMs = 5_000
/** Entra changes its keys rarely and announces them early; one that is not among them is asked for, at most every half minute. */
const keysLastMs = 24 * 60 * 60 * 1000
const directoryId = z.guid().toLowerCase()

/** What a version 2 access token says, and says for certain. A token of an app alone has no `scp`. */
const claimsSchema = z.object({
  ver: z.literal('2.0'),
  tid: directoryId,
  oid: directoryId,
  azp: z.string(),
  scp: z.string(),
  exp: z.number(),
  nbf: z.number(),
  name: z.string().overwrite(seenText).max(200).catch(''),
  roles: z.array(z.string()).catch([]),
})

/**
 * Checks tokens that Teams gets for this app. The keys are fetched when first needed and kept; a key that is not among them is asked
 * for anew, at most every half minute. Never rejects, and says nothing of the token in any log.
 */
export function entraTokens({ authority, clientId, tenants, planningTenant = null, hostAuthorityId = 'host', others = new Map() }: EntraSettings): (token: string, now: Date) => Promise<CheckedToken> {
  const [only, ...more] = tenants
  const planners = planningTenant ?? (more.length === 0 ? only : undefined)
  const keys = createRemoteJWKSet(new URL(`${authority}/common/discovery/v2.0/keys`), { timeoutDuration: fetchLimitMs, cacheMaxAge: keysLastMs })
  return async (token, now) => {
    const found = await verified(token, { keys, clientId, now })
    if (found === 'authorityAway' || found === 'invalid') return { kind: found }
    const { payload, keyId } = found
    const claims = claimsSchema.safeParse(payload)
    if (!claims.success) return { kind: 'invalid' }
    const { tid, oid, azp, scp, name, roles } = claims.data
    // The keys sign for every tenant there is: who issued it must be the tenant that it says.
    const isPinned = payload.iss === `${authority}/${tid}/v2.0` && payload.aud === clientId && maySignFor(keys.jwks()?.keys.find(({ kid }) => kid === keyId), payload.iss, tid)
    if (!isPinned || !(teamsClients.has(azp) || azp === clientId) || !scp.split(' ').includes('access_as_user')) return { kind: 'invalid' }
    const authorityOf = tid === planners ? hostAuthorityId : (others.get(tid) ?? null)
    const isGiven = (role: string) => authorityOf !== null && roles.includes(role)
    return tenants.has(tid) ? { kind: 'person', person: { tenantId: tid, objectId: oid, name, hostAuthorityId: authorityOf, mayPlan: isGiven(planningRole), mayDecide: isGiven(decidingRole), reads: tid === planners ? readerAmong(roles) : null } } : { kind: 'otherTenant' }
  }
}

const readerAmong = (roles: readonly string[]): StatisticsReader | null => (roles.includes(readingRoles.coordinator) ? 'coordinator' : roles.includes(readingRoles.steeringGroup) ? 'steeringGroup' : null)

const keySchema = z.object({ kid: z.string(), issuer: z.string().optional() })

/** Entra says of a key whose tokens it signs, with a gap for the tenant: a key for one tenant, or for private accounts, says nothing of anybody else. */
function maySignFor(key: unknown, issuer: string, tenantId: string): boolean {
  const { success, data } = keySchema.safeParse(key)
  return success && (data.issuer === undefined || data.issuer.replace('{tenantid}', tenantId) === issuer)
}

type Verifying = { keys: ReturnType<typeof createRemoteJWKSet>; clientId: string; now: Date }

async function verified(token: string, { keys, clientId, now }: Verifying): Promise<{ payload: JWTPayload; keyId: string | undefined } | 'invalid' | 'authorityAway'> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, { algorithms: ['RS256'], audience: clientId, clockTolerance: clockToleranceSeconds, currentDate: now, requiredClaims: ['exp', 'nbf', 'iss'] })
    return { payload, keyId: protectedHeader.kid }
  } catch (error) {
    return isAway(error) ? 'authorityAway' : 'invalid'
  }
}

/** The keys did not come: no line, no answer in time, or an answer that is no list of keys. What is wrong with a token has a code of its own. */
const isAway = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC'
