import type { z } from 'zod'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { check } from '#core/plain-language/check.ts'
import { addTermBodySchema, changeTermBodySchema, ownTermsSchema, removeTermBodySchema, savedTermSchema, termVersionsSchema, type AddTermBody, type ChangeTermBody, type OwnTerms, type SavedTerm, type TermVersions } from '#core/wire/http.ts'
import { asOwnTerm, isOverdue, mostOwnTerms, whatWaitsFirst } from '#server/authorities/own-terms.ts'
import { deciderOf } from '#server/identity/administrators.ts'
import type { KeptTerm, Staff, Store, TermContent } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type OwnTermsParts = { store: Store; now: () => string }

const notThere = { status: 404, when: 'there is no such term, or it is another host authority’s: the same answer' }
const refused = { status: 422, when: 'a text holds a personal identity number, or the day to look at it again has passed' }
const inTheWay = { status: 409, when: 'another term has the headword, there is no room for more, or it was changed since' }

/** A host authority's own hard words: its staff list, add, change and take them away. What a meeting uses it carries since its planning. */
export const ownTermRoutes = (parts: OwnTermsParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/terms',
    summary: 'The host authority’s own hard words; first those whose day to be looked at has passed.',
    by: 'office',
    answer: { status: 200, schema: ownTermsSchema, description: 'The terms as they stand.' },
    problems: [],
    handle: async ({ by: staff }): Promise<OwnTerms> => {
      const today = swedishDay(parts.now())
      const terms = whatWaitsFirst(await parts.store.listOwnTerms(staff.hostAuthorityId), today)
      return { terms: terms.map((term) => ({ ...shown(term, staff), isOverdue: isOverdue(term, today) })) }
    },
  }),
  route<'office'>({
    method: 'get',
    path: '/api/terms/{termId}/versions',
    summary: 'Every version of a term: what it said, who wrote it and when.',
    by: 'office',
    answer: { status: 200, schema: termVersionsSchema, description: 'The versions, the newest first.' },
    problems: [notThere],
    handle: async ({ by: staff, request }): Promise<TermVersions> => {
      const versions = await parts.store.readOwnTerm(staff.hostAuthorityId, termIdOf(request.params['termId']))
      if (versions.length === 0) throw new ProblemError('notFound', 404)
      return { versions: versions.map((term) => ({ ...shown(term, staff), isRemoved: term.isRemoved })) }
    },
  }),
  ...changingRoutes(parts),
]

const changingRoutes = (parts: OwnTermsParts) => [
  route<'office', AddTermBody>({
    method: 'post',
    path: '/api/terms',
    summary: 'Add a term. The same `id` with the same words again gives the same term. What our rules say of the explanation comes back as advice.',
    by: 'office',
    body: addTermBodySchema,
    answer: { status: 201, schema: savedTermSchema, description: 'The term and advice on its words.' },
    problems: [refused, inTheWay],
    handle: ({ body: { id, ...content }, by: staff }) => save(parts, staff, { id, expectedVersion: 0, content }),
  }),
  route<'office', ChangeTermBody>({
    method: 'post',
    path: '/api/terms/{termId}',
    summary: 'Change a term. `version` is the one that you read; the new one is one more.',
    by: 'office',
    body: changeTermBodySchema,
    answer: { status: 200, schema: savedTermSchema, description: 'The term and advice on its words.' },
    problems: [notThere, refused, inTheWay],
    handle: ({ body: { version, ...content }, by: staff, request }) => save(parts, staff, { id: termIdOf(request.params['termId']), expectedVersion: version, content }),
  }),
  route<'office', z.infer<typeof removeTermBodySchema>>({
    method: 'post',
    path: '/api/terms/{termId}/remove',
    summary: 'Take a term away. Its versions stay to be read; meetings that are planned keep theirs.',
    by: 'office',
    body: removeTermBodySchema,
    answer: { status: 200, schema: savedTermSchema, description: 'The term as it stood.' },
    problems: [notThere, inTheWay],
    handle: ({ body: { version }, by: staff, request }) => save(parts, staff, { id: termIdOf(request.params['termId']), expectedVersion: version, content: null }),
  }),
]

type Saving = { id: string; expectedVersion: number; content: TermContent | null }

async function save({ store, now }: OwnTermsParts, staff: Staff, saving: Saving): Promise<SavedTerm> {
  const { hostAuthorityId } = staff
  const { content, id } = saving
  if (content) refuseContent(content, swedishDay(now()))
  const outcome = await store.saveOwnTerm({ ...saving, hostAuthorityId, atMost: mostOwnTerms, at: now(), ...deciderOf(staff) })
  if (outcome === 'taken') throw new ProblemError('termAlreadyThere', 409)
  if (outcome === 'tooMany') throw new ProblemError('tooManyTerms', 409)
  const [stands] = await store.readOwnTerm(hostAuthorityId, id)
  if (outcome === 'missing' || !stands) throw new ProblemError('notFound', 404)
  if (outcome === 'conflict' && !isTheVery(stands, saving)) throw new ProblemError('changedSince', 409)
  return { term: shown(stands, staff), advice: content ? adviceOn(content) : [] }
}

/** Sent once more: it is there already, as it was sent. */
const isTheVery = (stands: KeptTerm, { expectedVersion, content }: Pick<Saving, 'expectedVersion' | 'content'>): boolean =>
  stands.version === expectedVersion + 1 && stands.isRemoved === (content === null) && (content === null || JSON.stringify(wordsOf(stands)) === JSON.stringify(wordsOf(content)))

const wordsOf = ({ term, aliases, plain, reviewBy }: TermContent) => [term, aliases, plain.sv, plain.en, reviewBy]

function refuseContent({ term, aliases, plain, reviewBy }: TermContent, today: string) {
  if ([term, ...aliases, plain.sv, plain.en].some(containsPersonalNumber)) throw new ProblemError('personalNumber', 422)
  if (reviewBy < today) throw new ProblemError('dayHasPassed', 422)
}

const adviceOn = ({ plain }: TermContent): SavedTerm['advice'] => (['sv', 'en'] as const).flatMap((language) => check(plain[language], { language }).map((finding) => ({ language, ...finding })))

const shown = (kept: KeptTerm, { hostAuthorityName }: Staff) => ({ ...asOwnTerm(kept, hostAuthorityName), id: kept.id, changedAt: kept.at, changedBy: kept.by })

/** What can be no id of ours is not there. */
const termIdOf = (given: unknown): string => addTermBodySchema.shape.id.safeParse(given).data ?? ''
