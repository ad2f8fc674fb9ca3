import { later } from '#client/ui/later.tsx'

/** Fetched only when somebody closes several. */
export const CloseSeveral = later(() => import('./close-several.tsx').then(({ CloseSeveral: several }) => several))
