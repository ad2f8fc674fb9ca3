const mark = 'signed-out'

/** Whether somebody has just signed out: the address alone says it, and nothing else of what was. */
export const hasSignedOut = ({ search }: Pick<Location, 'search'>): boolean => new URLSearchParams(search).has(mark)

/** Loads the door anew in the place of the page: whatever the page knew is gone with it, and going back does not bring it back. */
export function leaveForDoor({ location }: Window) {
  const search = new URLSearchParams(location.search)
  search.set(mark, '')
  location.replace(`${location.pathname}?${search.toString()}`)
}
