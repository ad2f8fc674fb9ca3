import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { Localized } from '#core/meeting/localized.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { GapAnswerer, ReleasedGap, Store } from '#server/store/store.ts'

/** What has gone on from a meeting, with what its form is called; of one that is not there any more its id. */
export type ReadableGap = ReleasedGap & { form: Localized }
export type ReadableGaps = {
  /** The last half-year first. */
  list: () => Promise<ReadableGap[]>
  /** False when it is not there any more. */
  answer: (gap: ReadableGap, words: string, by: GapAnswerer) => Promise<boolean>
}

type Parts = { store: Pick<Store, 'releasedGaps' | 'answerGap' | 'listOwnForms'>; localForms: readonly MeetingForm[]; now: () => string; authorities: () => Promise<readonly string[]> }

/** What is read and answered by who reads the statistics: of the authorities that are counted in them. */
export const readableGaps = ({ store, localForms, now, authorities }: Parts): ReadableGaps => ({
  list: async () => {
    const gaps = await store.releasedGaps(await authorities())
    const own = new Map(await Promise.all([...new Set(gaps.map(({ hostAuthorityId }) => hostAuthorityId))].map(async (id) => [id, (await store.listOwnForms(id)).map(({ form }) => form)] as const)))
    return gaps.map((gap) => {
      const known = [...allMeetingForms, ...localForms, ...(own.get(gap.hostAuthorityId) ?? [])].find(({ id }) => id === gap.formId)
      return { ...gap, form: known?.name ?? { sv: gap.formId, en: gap.formId } }
    })
  },
  answer: ({ hostAuthorityId, id }, words, by) => store.answerGap({ hostAuthorityId, id, words, by, at: now() }),
})
