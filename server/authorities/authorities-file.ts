import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Store } from '#server/store/store.ts'
import { ownAuthorityId, settleHostAuthority } from './host-authority.ts'

const token = z.string().regex(/^[A-Za-z0-9_-]{32,128}$/, 'is 32 to 128 characters of A–Z, a–z, 0–9, _ and -')

/** One more host authority: `id` never changes, `tenant` is its own directory, whose app roles say who plans and who decides. */
const authoritySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'is 2 to 40 characters of a–z, 0–9 and -, a letter first'),
  name: z.string().trim().min(1).max(80),
  staffToken: token.optional(),
  administratorToken: token.optional(),
  tenant: z.guid().toLowerCase().optional(),
})
export type FurtherAuthority = z.infer<typeof authoritySchema>

/** What stands in the environment and can not stand here as well. */
export type Taken = { name: string; tokens: readonly string[]; tenants: ReadonlySet<string>; planningTenant: string | null }

/** The host authorities beside the first, from a file. Throws a line for each thing that is wrong, and never what stood there. */
export async function readAuthoritiesFile(path: string, taken: Taken): Promise<FurtherAuthority[]> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new Error('AUTHORITIES_FILE: the file cannot be read.')
  const parsed = z.array(authoritySchema).safeParse(asJson(text))
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path: at, message }) => `AUTHORITIES_FILE: ${at.join('.') || 'the file'}: ${message}`).join('\n'))
  const wrong = faultsOf(parsed.data, taken)
  if (wrong.length > 0) throw new Error(wrong.map((line) => `AUTHORITIES_FILE: ${line}`).join('\n'))
  return parsed.data
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function faultsOf(all: readonly FurtherAuthority[], { name, tokens, tenants, planningTenant }: Taken): string[] {
  const twice = (values: (string | undefined)[]) => values.some((value, at) => value !== undefined && values.indexOf(value) !== at)
  return [
    twice([ownAuthorityId, ...all.map(({ id }) => id)]) && `id: each is another, and none is ${ownAuthorityId}`,
    twice([name, ...all.map((one) => one.name)]) && 'name: each is another, and another than HOST_AUTHORITY',
    twice([...tokens, ...all.flatMap(({ staffToken, administratorToken }) => [staffToken, administratorToken])]) && 'staffToken and administratorToken: each is another, and another than the tokens of the environment',
    twice([planningTenant ?? undefined, ...all.map(({ tenant }) => tenant)]) && 'tenant: each is another, and another than PLANNING_TENANT',
    all.some(({ tenant }) => tenant !== undefined && !tenants.has(tenant)) && 'tenant: is one of TEAMS_TENANTS',
    all.some(({ tenant }) => tenant !== undefined) && planningTenant === null && 'tenant: needs PLANNING_TENANT, so that each authority has one of its own',
  ].filter((line) => typeof line === 'string')
}

/** Makes sure that each is there with the keys that stand in the file, and ends the shared keys of those that do not stand there any more; what they have kept stays theirs. */
export async function settleOthers(store: Store, others: readonly FurtherAuthority[], { at, expiresAt }: { at: string; expiresAt: string }): Promise<void> {
  for (const { id, name, staffToken = null, administratorToken = null } of others) await settleHostAuthority(store, { id, name, staffToken, administratorToken, at, expiresAt })
  const named = new Set([ownAuthorityId, ...others.map(({ id }) => id)])
  for (const id of await store.listAuthorities()) if (!named.has(id)) await store.endOtherStaffTokens(id, [], at)
}
