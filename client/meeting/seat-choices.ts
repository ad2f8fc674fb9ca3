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
