/** What was said of one's data: the few words at the door and the whole text, for good. */
export type ShownNotice = { readonly version: string; readonly door: readonly string[]; readonly title: string; readonly paragraphs: readonly string[] }
