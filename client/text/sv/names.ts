/** "Kims", "Alex": whose. */
export const names = (name: string): string => (/[sxz]$/iu.test(name) ? name : `${name}s`)

/** A name as it stands before a verb: one that brings a clause along gets its second comma. */
export const beforeVerb = (who: string): string => (who.includes(', ') ? `${who},` : who)
