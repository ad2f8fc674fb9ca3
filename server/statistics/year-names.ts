import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import type { PublishedYear, YearNames } from '#core/statistics/published-year.ts'
import type { NamesOfYear } from '#server/store/store.ts'

/** What a year's forms and municipalities are called, and the authorities that are counted: ours, those of the installation, those of authorities; of one that nobody knows its code. */
export function namesOf({ forms, kommuner }: Pick<PublishedYear, 'forms' | 'kommuner'>, localForms: readonly MeetingForm[], { forms: own, municipalities, authorities }: NamesOfYear): YearNames {
  const known = [...allMeetingForms, ...localForms, ...own.map(wholeForm)]
  const called = new Map(municipalities.flatMap((lines) => lines.split('\n')).map((line) => [line.slice(0, 4), line.slice(5)]))
  return {
    forms: Object.fromEntries(forms.map((id) => {
      const form = known.find((one) => one.id === id)
      return [id, { name: form?.name ?? { sv: id, en: id }, goals: form?.goals ?? [] }]
    })),
    kommuner: Object.fromEntries(kommuner.map((code) => [code, called.get(code) || code])),
    authorities,
  }
}
