import type { KeptFormAnswer } from '#core/wire/forms.ts'

/** A form to be changed: an own one as it stands, or what a new one begins from, which may be whatever stood in a file. */
export type FormWork = { given: unknown; /** Null for a new form. */ kept: KeptFormAnswer | null; /** It came from a file, and stands nowhere else. */ isFromFile: boolean }
