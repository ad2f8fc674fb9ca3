import type { CheckedForm, FormFault } from '#core/wire/forms.ts'

/** What is wrong in a form, of which an own one may have taken the id besides. */
export type EditorFault = Pick<FormFault, 'at' | 'says'> & { fault: FormFault['fault'] | 'isOwn' }

/** Our own ids and those of the installation the server tells apart; that a new form would be a version of another own one is said here. */
export function faultsOf(checked: CheckedForm | null, { isNewForm, id, takenIds }: { isNewForm: boolean; id: string; takenIds: readonly string[] }): EditorFault[] {
  if (checked === null) return []
  const isOwn = isNewForm && !checked.faults.some(({ at }) => at === 'id') && (takenIds.includes(id) || checked.version > 0)
  return [...checked.faults, ...(isOwn ? [{ at: 'id', fault: 'isOwn' as const, says: '' }] : [])]
}

/** Whether a place is another, or stands within it. */
export const isWithin = (at: string, place: string): boolean => at === place || at.startsWith(`${place}.`)
