const bare = (name: string): string => name.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

/** The organisation that somebody means who writes this name, in whatever letters and with whatever spaces; undefined where none is called so. */
export const organisationCalled = <One extends { name: string }>(name: string | undefined, organisations: readonly One[]): One | undefined =>
  name === undefined ? undefined : organisations.find((one) => bare(one.name) === bare(name))
