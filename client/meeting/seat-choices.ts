import type { AddSeatBody } from '#core/wire/http.ts'

type NewSeat = AddSeatBody['seat']
export type OrganisationKind = NonNullable<AddSeatBody['organisation']>['kind']

/** What is chosen of who sits at the table, in the order it is shown. */
export const mandates = ['decides', 'recommends', 'informs'] as const
export type Mandate = (typeof mandates)[number]
export const organisationKinds: readonly OrganisationKind[] = ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region', 'association', 'employer', 'other']
/** In characters, as the core has them. */
export const longestSeat = { name: 60, organisationName: 80, why: 160 } as const

/** Who speaks for an authority says which one. */
export const needsOrganisation = ({ role }: Pick<NewSeat, 'role'>): boolean => role === 'representative' || role === 'referrer'

/** What a seat may say: who speaks for an authority has a mandate that is chosen, who referred recommends, and nobody else has one. */
export const mandateOf = ({ role, mandate }: { role: NewSeat['role']; mandate: Mandate }): Mandate | null => (role === 'representative' ? mandate : role === 'referrer' ? 'recommends' : null)

/** Chosen in the place of an organisation's id: one that is still to be named. */
export const newOrganisation = 'new'
