/** Of the letter as it stands on this screen, which may be older than what the server last said. */
export const versionShown = (corrections: readonly { answer: unknown }[]): number => 1 + corrections.length + corrections.filter(({ answer }) => answer !== null).length
