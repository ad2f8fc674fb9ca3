import type { ManifestShape } from './manifest-shape.ts'

const contexts = ['meetingSidePanel', 'meetingChatTab', 'meetingDetailsTab', 'meetingStage']
const scopes = ['groupChat', 'team']
/** Places that Teams knows and that are no meetings; a name that it does not know breaks its schema. */
const otherContexts = ['personalTab', 'channelTab', 'privateChatTab', 'teamLevelApp']
const otherScopes = ['personal']

/**
 * Out: a line per place in a meeting where the tab would not be offered, and per place outside of one where it would. Teams leaves
 * the side panel out unless it is named.
 */
export function checkTab({ staticTabs, meetingExtensionDefinition }: ManifestShape): string[] {
  return [
    ...staticTabs.flatMap((tab, index) => [
      ...without(tab.context, contexts).map((name) => `staticTabs.${index} is not shown in ${name}.`),
      ...tab.context.filter((name) => otherContexts.includes(name)).map((name) => `staticTabs.${index} is shown in ${name}, which is no part of a meeting.`),
      ...without(tab.scopes, scopes).map((name) => `staticTabs.${index} lacks the scope ${name}.`),
      ...tab.scopes.filter((name) => otherScopes.includes(name)).map((name) => `staticTabs.${index} has the scope ${name}, which has no meetings.`),
    ]),
    ...(meetingExtensionDefinition?.supportsAnonymousGuestUsers === true ? [] : ['meetingExtensionDefinition.supportsAnonymousGuestUsers is not true: whoever has no account would not see the panel.']),
  ]
}

/** What is wanted and not among what is held. */
const without = (held: readonly string[], wanted: readonly string[]): string[] => wanted.filter((name) => !held.includes(name))
