/** What a line of the letter was made from, where it can be said to be wrong: the source that its sentences name. */
export const lineIdPattern = /^(item|told|ready|views):[A-Za-z0-9_-]{8,64}$|^field:[a-z][a-zA-Z]{1,30}$|^(takeAway|followUp|money|handover|noPlan|nextDecision)$/

/** Of several cases each has its own, and the line does not say which. */
export const isOfEachCase = (lineId: string): boolean => /^(field:.*|noPlan|nextDecision)$/.test(lineId)
