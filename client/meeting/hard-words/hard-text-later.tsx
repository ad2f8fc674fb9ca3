import { later } from '#client/ui/later.tsx'

/** `isOurs`: the words are the form's, in the page's language; else they were written in the meeting's. */
export type HardTextProps = { text: string; isOurs?: boolean }

/** The text as it is until its hard words can be explained. */
export const HardText = later(() => import('./hard-text.tsx').then(({ HardText }) => HardText), ({ text }: HardTextProps) => text)
