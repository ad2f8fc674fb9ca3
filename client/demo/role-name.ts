import type { Words } from '#client/text/words.ts'

/** A role as it is said; one that we have no word for, as it came. */
export const roleName = ({ roles }: Words<'door'>, role: string): string => (role in roles ? roles[role as keyof typeof roles] : role)
