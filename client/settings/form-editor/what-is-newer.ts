import type { MeetingForm } from '../forms/form-file.ts'

type Place = { at: string; text: string }

function placesIn(value: unknown, at = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [{ at, text: String(value) }]
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, at === '' ? key : `${at}.${key}`))
}

const withoutId = ({ id: _, ...form }: MeetingForm): object => form

/** What stands in a form in another way than before, place by place; also `text: ''` where something is gone. */
export function whatIsNewer(before: MeetingForm, now: MeetingForm): Place[] {
  const [old, fresh] = [placesIn(withoutId(before)), placesIn(withoutId(now))]
  const gone = old.filter(({ at }) => !fresh.some((place) => place.at === at)).map(({ at }) => ({ at, text: '' }))
  return [...fresh.filter(({ at, text }) => old.find((place) => place.at === at)?.text !== text), ...gone]
}
