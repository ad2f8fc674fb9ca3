import { words as enDoor } from '#client/text/en/door-words.ts'
import { words as enMeeting } from '#client/text/en/meeting-words.ts'
import { words as enPanel } from '#client/text/en/panel-words.ts'
import { words as enParticipant } from '#client/text/en/participant-words.ts'
import { words as enPaste } from '#client/text/en/paste-words.ts'
import { words as enSignIn } from '#client/text/en/sign-in-words.ts'
import { words as enStage } from '#client/text/en/stage-words.ts'
import { words as enStart } from '#client/text/en/start-words.ts'
import { words as enTeams } from '#client/text/en/teams-words.ts'
import { words as enTable } from '#client/text/en/table-words.ts'
import { words as svDoor } from '#client/text/sv/door-words.ts'
import { words as svMeeting } from '#client/text/sv/meeting-words.ts'
import { words as svPanel } from '#client/text/sv/panel-words.ts'
import { words as svParticipant } from '#client/text/sv/participant-words.ts'
import { words as svPaste } from '#client/text/sv/paste-words.ts'
import { words as svSignIn } from '#client/text/sv/sign-in-words.ts'
import { words as svStage } from '#client/text/sv/stage-words.ts'
import { words as svStart } from '#client/text/sv/start-words.ts'
import { words as svTeams } from '#client/text/sv/teams-words.ts'
import { words as svTable } from '#client/text/sv/table-words.ts'

/** Every word of the client: what several pages share by subject, what one page has by page. No page loads it so. */
export const sv = { ...svDoor, ...svMeeting, ...svTable, ...svStart, ...svStage, ...svPaste, signIn: svSignIn, ...svTeams, panel: svPanel, participant: svParticipant }
export const en: typeof sv = { ...enDoor, ...enMeeting, ...enTable, ...enStart, ...enStage, ...enPaste, signIn: enSignIn, ...enTeams, panel: enPanel, participant: enParticipant }
