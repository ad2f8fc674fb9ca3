import { numberOf, sortOf, type FigureRow, type FigureTable } from './figure-tables.ts'
import type { Shown } from './protect-numbers.ts'
import type { ShownYear } from './published-year.ts'
import type { Selection } from './selections.ts'

/** Meetings where one organisation does something that was agreed, or where something was agreed in one track. Where both are chosen it is of the organisation: both at once can not be told. */
export type ShownPart = { kind: 'organisation' | 'track'; name: string; value: Shown }

type Chosen = Selection & { organisation: string | null; track: string | null }

/**
 * An organisation or a track parts meetings by what is shown of it already, in every form, municipality and half-year; nothing more is told of that part. What is agreed with
 * whom crosses with nothing else: each such sum would be a part of two that are shown, and what is left of either would tell the other.
 */
export function chosenPart(year: ShownYear, asked: Chosen): ShownPart | null {
  const { organisation, track } = asked
  const name = organisation ?? track
  if (name === null) return null
  const kind = organisation === null ? 'track' : 'organisation'
  return { kind, name, value: sortOf(year, `${kind}:${name}`, 'yes', asked) }
}

/** How many meetings of each form, municipality and half-year are of the part, out of those that there were; and where the organisation was missing. */
export function partTables(year: ShownYear, { kind, name: chosen }: Pick<ShownPart, 'kind' | 'name'>, asked: Selection): FigureTable[] {
  const { forms, kommuner } = year.meetings
  const row = (name: string, selection: Selection, id = `${kind}:${chosen}`): FigureRow => ({ name, value: partIn(year, id, selection), of: numberOf(year, selection) })
  return [
    { id: 'forms', rows: asked.form === null ? forms.map((form) => row(form, { ...asked, form })) : [] },
    { id: 'kommuner', rows: asked.kommun === null ? kommuner.map((kommun) => row(kommun, { ...asked, kommun })) : [] },
    { id: 'halves', rows: asked.half === null ? ([1, 2] as const).map((half) => row(String(half), { ...asked, half })) : [] },
    { id: 'missing', rows: kind === 'organisation' ? [row(chosen, asked, `missing:${chosen}`)] : [] },
  ]
}

/** Of no meetings none. */
const partIn = (year: ShownYear, id: string, selection: Selection): Shown => (numberOf(year, selection) === 0 ? 0 : sortOf(year, id, 'yes', selection))
