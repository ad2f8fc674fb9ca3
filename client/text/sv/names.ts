/** "Kims", "Alex": whose. */
export const names = (name: string): string => (/[sxz]$/iu.test(name) ? name : `${name}s`)
