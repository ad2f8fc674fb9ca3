import type { LanguageOfText } from '../language-of-text.ts'

export const language: LanguageOfText = {
  direction: 'ltr',
  tag: 'en-GB',
  clock: (time) => `at ${time}`,
  sets: {
    door: () => import('./door-words.ts'),
    refusals: () => import('./refusals-words.ts'),
    meeting: () => import('./meeting-words.ts'),
    table: () => import('./table-words.ts'),
    panel: () => import('./panel-words.ts'),
    participant: () => import('./participant-words.ts'),
    start: () => import('./start-words.ts'),
    stage: () => import('./stage-words.ts'),
    paste: () => import('./paste-words.ts'),
    signIn: () => import('./sign-in-words.ts'),
    teams: () => import('./teams-words.ts'),
    plan: () => import('./plan-words.ts'),
    settings: () => import('./settings-words.ts'),
    glossary: () => import('./glossary-words.ts'),
    later: () => import('./later-words.ts'),
    kept: () => import('./kept-words.ts'),
    writing: () => import('./writing-words.ts'),
  },
}
