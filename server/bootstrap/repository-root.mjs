import { fileURLToPath } from 'node:url'

/** The folder that package.json lies in, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
