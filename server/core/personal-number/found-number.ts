/**
 * Where a number stands, as UTF-16 places in the text as given (`end` is after its last digit). `certain`: refuse the
 * text. `asks`: the digits fit but are grouped as a phone number, parted by words or by a comma; ask whoever wrote it.
 */
export type FoundNumber = { start: number; end: number; certainty: 'certain' | 'asks' }
