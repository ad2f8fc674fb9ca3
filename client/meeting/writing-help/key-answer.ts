import type { Shown } from './which-finding.ts'

/**
 * What a key does to the finding that is shown; null when it does what it always does. Tab takes only where there is a
 * better wording and something was typed since it last took or Esc was pressed (`isKeyed`): nobody is caught in the field.
 */
export function answerOf(key: string, shown: Shown | null, isKeyed: boolean): 'take' | 'leave' | null {
  if (shown === null) return null
  if (key === 'Tab' && isKeyed && shown.better !== undefined) return 'take'
  return key === 'Escape' && !shown.blocks ? 'leave' : null
}
