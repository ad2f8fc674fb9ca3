/** "Kim’s": whose. */
export const names = (name: string): string => `${name}’s`
