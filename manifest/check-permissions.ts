import type { ManifestShape } from './manifest-shape.ts'

/** What the product asks Teams for, each with what uses it. Whatever is not here is not asked for. */
export const usedPermissions: Readonly<Record<string, string>> = {
  'MeetingStage.Write.Chat': 'shows the large screen to everybody in a meeting',
  'ChannelMeetingStage.Write.Group': 'does the same in a meeting of a channel',
}

/** Out: a line per permission that nothing uses, that is misspelt, or that is used and not asked for. */
export function checkPermissions(manifest: ManifestShape): string[] {
  const asked = manifest.authorization?.permissions?.resourceSpecific ?? []
  const names = asked.map(({ name }) => name)
  return [
    ...names.filter((name) => !(name in usedPermissions)).map((name) => `The permission ${name} is asked for, and nothing uses it.`),
    ...asked.filter(({ name, type }) => name in usedPermissions && type !== 'Delegated').map(({ name, type }) => `The permission ${name} is ${type}; it must be Delegated: the person who shares does it.`),
    ...Object.entries(usedPermissions).filter(([name]) => !names.includes(name)).map(([name, use]) => `The permission ${name} is lacking: it ${use}.`),
    // `identity` would give us the account's id in the context, where anybody can write it; we read the token.
    ...['permissions', 'devicePermissions'].filter((key) => key in manifest).map((key) => `${key} is asked for, and nothing uses it.`),
  ]
}
