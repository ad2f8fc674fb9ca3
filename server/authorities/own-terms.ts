import type { OwnTerm } from '#core/meeting/plan.ts'
import type { KeptTerm, Staff, Store } from '#server/store/store.ts'

/** So many a meeting can carry. */
export const mostOwnTerms = 200

/** A host authority's own terms as they stand, by headword, as a meeting carries them from its planning. */
export const ownTermsOf = async (store: Store, { hostAuthorityId, hostAuthorityName }: Staff): Promise<OwnTerm[]> =>
  (await store.listOwnTerms(hostAuthorityId)).toSorted(byHeadword).map((kept) => asOwnTerm(kept, hostAuthorityName))

export const asOwnTerm = ({ term, aliases, plain, version, reviewBy }: KeptTerm, owner: string): OwnTerm => ({ term, aliases: [...aliases], plain, owner, version, reviewBy })

/** Whether its day to be looked at again has passed; `today` is a day in Sweden. */
export const isOverdue = ({ reviewBy }: KeptTerm, today: string): boolean => reviewBy < today

/** First what waits to be looked at, the longest first; then by headword. */
export const whatWaitsFirst = (terms: KeptTerm[], today: string): KeptTerm[] => {
  const waits = terms.filter((term) => isOverdue(term, today)).toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : byHeadword(a, b)))
  return [...waits, ...terms.filter((term) => !isOverdue(term, today)).toSorted(byHeadword)]
}

const swedish = new Intl.Collator('sv')

const byHeadword = (a: KeptTerm, b: KeptTerm): number => swedish.compare(a.term, b.term)
