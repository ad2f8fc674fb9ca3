/** What of consent nobody needs in the first second, as one file to fetch. */
export { ConsentPaper } from './consent-paper.tsx'
export { SeparatePart } from './separate-part.tsx'
export { WishKind } from '../background/wish-kind.tsx'
export { NoteKind, NoteKindHelp } from '../background/note-kind.tsx'
