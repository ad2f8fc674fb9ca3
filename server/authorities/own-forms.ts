import { wholeForm } from '#core/meeting/whole-form.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { KeptForm, Staff, Store } from '#server/store/store.ts'

/** So many an authority may have, those that it has withdrawn too. */
export const mostOwnForms = 50

/** The forms that a host authority has made itself and offers, by name; one that took an id which is ours by now is not among them. */
export const offeredForms = async (store: Store, { hostAuthorityId }: Staff, ourIds: readonly string[]): Promise<MeetingForm[]> =>
  byName(await store.listOwnForms(hostAuthorityId)).flatMap(({ form, isWithdrawn }) => (isWithdrawn || ourIds.includes(form.id) ? [] : [wholeForm(form)]))

const swedish = new Intl.Collator('sv')

export const byName = (forms: readonly KeptForm[]): KeptForm[] => forms.toSorted((a, b) => swedish.compare(a.form.name.sv, b.form.name.sv))
