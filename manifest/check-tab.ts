import type { ManifestShape } from './manifest-shape.ts'

const contexts = ['meetingSidePanel', 'meetingChatTab', 'meetingDetailsTab', 'meetingStage']
const scopes = ['groupChat', 'team']

/** Out: a line per place in a meeting where the tab would not be offered. Teams leaves the side panel out unless it is named. */
export function checkTab(manifest: ManifestShape): string[] {
  return manifest.staticTabs.flatMap((tab, index) => [
    ...contexts.filter((name) => !tab.context.includes(name)).map((name) => `staticTabs.${index} is not shown in ${name}.`),
    ...scopes.filter((name) => !tab.scopes.includes(name)).map((name) => `staticTabs.${index} lacks the scope ${name}.`),
  ])
}
