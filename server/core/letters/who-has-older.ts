/** How somebody came to have a version of the letter, or was told of it: a notice, a look at it by code or on their own device, a copy or file taken along, paper, their own word that they have read it. */
export const waysOfGetting = ['mail', 'opened', 'taken', 'paper', 'said'] as const
export type WayOfGetting = (typeof waysOfGetting)[number]

export type Got = { seatId: string; version: number; how: WayOfGetting }
type OfVersion = { seatId: string; version: number }

/** `version`: the newest that they have. `isOnItsWay`: a notice of the newest waits to be sent. `toldAt`: when the chair said to them that there is a newer one. */
export type HasOlder = { seatId: string; version: number; how: WayOfGetting[]; isOnItsWay: boolean; toldAt: string | null }

/** Everybody whom an older version is with and the newest has not reached: whoever leads tells them. `newestFor`: the last version in which something is new to this seat. */
export function whoHasOlder({ got, waiting, told, newestFor }: { got: readonly Got[]; waiting: readonly OfVersion[]; told: readonly (OfVersion & { at: string })[]; newestFor: (seatId: string) => number }): HasOlder[] {
  return [...new Set(got.map(({ seatId }) => seatId))].flatMap((seatId) => {
    const theirs = got.filter((one) => one.seatId === seatId)
    const version = Math.max(...theirs.map((one) => one.version))
    const newest = newestFor(seatId)
    if (version >= newest) return []
    const isTheirs = (one: OfVersion) => one.seatId === seatId && one.version >= newest
    return [{ seatId, version, how: waysOfGetting.filter((how) => theirs.some((one) => one.how === how)), isOnItsWay: waiting.some(isTheirs), toldAt: told.find(isTheirs)?.at ?? null }]
  })
}
