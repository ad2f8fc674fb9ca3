/** Half of a year, a kind of meeting and a municipality: what every counted meeting has one of each. No municipality is `none`. */
export type Atom = { half: 1 | 2; form: string; kommun: string }
/** What is asked for: a whole year or half of it, of one form or all, of one municipality or all. */
export type Selection = { half: 1 | 2 | null; form: string | null; kommun: string | null }

export const noKommun = 'none'

/** `2|resursteam|0126`; what is not chosen is empty. */
export const keyOf = ({ half, form, kommun }: Selection): string => `${half ?? ''}|${form ?? ''}|${kommun ?? ''}`
export const atomKey = (atom: Atom): string => keyOf(atom)

export const holds = ({ half, form, kommun }: Selection, atom: Atom): boolean => (half === null || half === atom.half) && (form === null || form === atom.form) && (kommun === null || kommun === atom.kommun)

/** Every figure that is offered of a year. */
export function allSelections(forms: readonly string[], kommuner: readonly string[]): Selection[] {
  const halves = [null, 1, 2] as const
  return halves.flatMap((half) => [null, ...forms].flatMap((form) => [null, ...kommuner].map((kommun) => ({ half, form, kommun }))))
}

export const allAtoms = (forms: readonly string[], kommuner: readonly string[]): Atom[] => ([1, 2] as const).flatMap((half) => forms.flatMap((form) => kommuner.map((kommun) => ({ half, form, kommun }))))

/** How much it is worth to be able to show it: the year, then its forms and municipalities, then half-years, then what crosses. */
export function worthOf({ half, form, kommun }: Selection): number {
  if (form !== null && kommun !== null) return half === null ? 30 : 3
  if (half !== null) return form === null && kommun === null ? 100 : 20
  return form !== null ? 400 : kommun !== null ? 200 : 2000
}

/** All of a year's meetings of one form: no two of these have a meeting in common. */
export const isWholeForm = ({ half, form, kommun }: Selection): boolean => half === null && form !== null && kommun === null
