import type { MeetingForm } from '#core/meeting/meeting-form.ts'

/** One version of a form that a host authority has made itself: who decided and when (ISO 8601). With `isWithdrawn` it is no longer offered. */
export type KeptForm = { form: MeetingForm; version: number; isWithdrawn: boolean; at: string; by: string }
/** `expectedVersion` 0: a new form. With `isWithdrawn` it is offered no more. An authority has `atMost` so many, the withdrawn ones too. */
export type SaveForm = { hostAuthorityId: string; form: MeetingForm; expectedVersion: number; isWithdrawn: boolean; atMost: number; at: string; by: string; sign?: string }

export interface FormsStore {
  /** An authority's own forms as they stand, the withdrawn ones too, in no order. */
  listOwnForms(hostAuthorityId: string): Promise<KeptForm[]>
  /** Every version of an own form, the newest first; none when this authority has no such form. */
  readOwnForm(hostAuthorityId: string, formId: string): Promise<KeptForm[]>
  /** `conflict`: it has another version by now. */
  saveOwnForm(saved: SaveForm): Promise<'saved' | 'conflict' | 'tooMany'>
}
