const id = '[A-Za-z0-9_-]{8,64}'

/** What a line of the letter was made from, where it can be said to be wrong: the source that its sentences name. Of several cases each line that each of them has names its case last. */
export const lineIdPattern = new RegExp(
  [`(item|told|ready|views|obstacle|rest|earlier|putOff):${id}`, 'silent:(participant|referrer|coach)', `field:[a-z][a-zA-Z]{1,30}(:${id})?`, `(owner|noPlan|nextDecision)(:${id})?`, 'takeAway|followUp|money|handover|closing'].map((one) => `^(${one})$`).join('|'),
)

/** As long as the longest may be: a field of a case. */
export const longestLineId = 110

/** The line of a case, or of the one alone. */
export const lineOfCase = (kind: 'owner' | 'noPlan' | 'nextDecision' | `field:${string}`, caseId: string | null): string => (caseId === null ? kind : `${kind}:${caseId}`)

/** Which of several cases a line says that it is of; null where it says none. */
export function caseOfLine(lineId: string): string | null {
  const [kind, first, second] = lineId.split(':')
  if (kind === 'field') return second ?? null
  return kind === 'owner' || kind === 'noPlan' || kind === 'nextDecision' || kind === 'putOff' ? (first ?? null) : null
}
