/** One text of our own: where it stands ("client/text/sv/door/lobby.ts:12"), its language, and what it says with its slots filled; what a person of the demo says is theirs. */
export type OwnText = { place: string; language: 'sv' | 'en'; text: string; isOfPeople?: true }
