/** The chair's and the participant's page can be used within this, or the program ends with 1. */
export const limitMs = 1_200
/** So many cores taken by other programs, and the times say more of them than of us. */
const mostBusyElsewhere = 0.3
const judged = ['chair', 'participant']

/** In: the median of each page (ms), and the cores that others took before and after. A page without a figure is slow. */
export function firstPanelVerdict(p50Ms: ReadonlyMap<string, number>, busyElsewhere: readonly (number | null)[]): { slow: string[]; exitCode: 0 | 1 } {
  const slow = judged.filter((page) => !((p50Ms.get(page) ?? Number.NaN) <= limitMs))
  const isMachineBusy = busyElsewhere.some((cores) => cores !== null && cores > mostBusyElsewhere)
  return { slow, exitCode: slow.length > 0 && !isMachineBusy ? 1 : 0 }
}
