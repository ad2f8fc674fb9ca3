import { useView } from '#client/live/use-session.tsx'

/** `id` and `code` are null for the one case of a meeting that has no other. */
export type CaseNow = { id: string | null; code: string | null }

/** The case that is on; between them those that have been taken up; the one alone where there is no other. */
export function useCasesNow(): CaseNow[] {
  const cases = useView().agenda?.cases
  if (!cases) return [{ id: null, code: null }]
  const now = cases.filter(({ state }) => state === 'now')
  return (now.length > 0 ? now : cases.filter(({ state }) => state === 'done')).map(({ id, code }) => ({ id, code }))
}
