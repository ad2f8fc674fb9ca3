/** From where requests come, known by a keyed hash alone, and how many more may come from there. */
export interface AskingPlaces {
  /** Takes one of the `mostInADay` requests of this place, which come back evenly over a day. False: there is none left at this moment (ISO 8601). */
  takeRequest(asking: { hostAuthorityId: string; placeHash: Buffer; mostInADay: number; at: string }): Promise<boolean>
  /** Forgets the places where all of a day's requests have come back. */
  forgetAskingPlaces(at: string): Promise<void>
}
