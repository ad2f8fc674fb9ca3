import type { Request } from 'express'
import { z } from 'zod'
import type { Asked } from '#core/statistics/figures-of.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { organisations, tracks } from '#core/statistics/variables.ts'

const word = z.string().max(60).optional().catch(undefined)
const querySchema = z.object({ year: z.coerce.number().int().optional().catch(undefined), half: z.enum(['1', '2']).optional().catch(undefined), form: word, kommun: word, organisation: word, track: word })

/** The year that is asked for, where it is shown; else the newest. */
export const yearAsked = ({ query }: Request, years: readonly number[]): number | null => {
  const asked = querySchema.safeParse(query).data?.year
  return years.find((one) => one === asked) ?? years[0] ?? null
}

/** What is asked for of a year. What the year does not have is taken for all, and so is a track beside an organisation: `choicesNotThere` says which that is. */
export function figuresAsked({ query }: Request, { meetings: { forms, kommuner } }: ShownYear): Asked {
  const { half, form, kommun, organisation, track } = querySchema.parse(query)
  const known = (all: readonly string[], one: string | undefined): string | null => all.find((other) => other === one) ?? null
  const ofOrganisation = known(organisations, organisation)
  return { half: half === undefined ? null : half === '1' ? 1 : 2, form: known(forms, form), kommun: known(kommuner, kommun), organisation: ofOrganisation, track: ofOrganisation === null ? known(tracks, track) : null }
}

type Choice = 'year' | keyof Asked
const choices = ['year', 'half', 'form', 'kommun', 'organisation', 'track'] as const satisfies readonly Choice[]

/** `both`: a track that is there, beside an organisation. */
export type NotThere = Choice | 'both'

/** What somebody chose that is not what they get: such figures are of more than they asked for. An empty field chooses nothing. */
export function choicesNotThere(request: Request, shown: ShownYear): NotThere[] {
  const taken: Readonly<Record<Choice, string | number | null>> = { ...figuresAsked(request, shown), year: shown.meetings.year }
  const isBoth = taken.organisation !== null && tracks.some((one) => one === request.query['track'])
  return choices.filter((choice) => ![undefined, '', String(taken[choice])].includes(request.query[choice] as string | undefined)).map((choice) => (choice === 'track' && isBoth ? 'both' : choice))
}

/** The same, as it stands after the question mark of an address: codes alone. */
export function addressOf(path: string, year: number, asked: Asked): string {
  const chosen = Object.entries({ ...asked, half: asked.half === null ? null : String(asked.half) }).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return `${path}?${new URLSearchParams([['year', String(year)], ...chosen]).toString()}`
}
