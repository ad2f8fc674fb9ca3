import { useDraft } from '#client/live/use-draft.ts'

/** The fields of a form as they come back: what is no text, or no field of this form, is left as it stood. */
export function fieldsFromText<Fields extends Record<string, string>>(text: string, stands: Fields): Fields {
  try {
    const kept = JSON.parse(text) as Record<string, unknown>
    return Object.fromEntries(Object.entries(stands).map(([name, value]) => [name, typeof kept[name] === 'string' ? kept[name] : value])) as Fields
  } catch {
    return stands
  }
}

/** As `useDraft`, for a form of several fields: `stands` is what is there while nothing has been written. `isWritten`: something is. */
export function useDraftFields<Fields extends Record<string, string>>(place: string, stands: Fields) {
  const untouched = JSON.stringify(stands)
  const [text, setText, forget] = useDraft(place, untouched)
  const fields = fieldsFromText(text, stands)
  const change = (part: Partial<Fields>) => setText(JSON.stringify({ ...fields, ...part }))
  return { fields, change, forget, isWritten: text !== untouched }
}
