/** How much support somebody has, as they say themselves. Without a library, since pages use it too. */
export const supportLevels = ['none', 'little', 'fair', 'good'] as const
export type SupportLevel = (typeof supportLevels)[number]
