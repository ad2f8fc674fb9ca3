import { later } from '#client/ui/later.tsx'
import type { HardTextProps } from './hard-text.tsx'

/** The text as it is until its hard words can be explained. */
export const HardText = later(() => import('./hard-text.tsx').then(({ HardText }) => HardText), ({ text }: HardTextProps) => text)
