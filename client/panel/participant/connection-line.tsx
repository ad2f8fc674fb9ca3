import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { connectionWords } from './connection-words.ts'

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  isLost: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: '1rem',
    lineHeight: 1.4,
  },
})

/** *Sparat* · *Sparas…* · *Ingen anslutning. Texten är inte sparad.* */
export function ConnectionLine() {
  const { state } = useSession()
  const { says, help } = connectionWords(state, useWords())
  const styles = useStyles()
  return (
    <p className={mergeClasses(styles.line, help !== null && styles.isLost)} role="status">
      {help === null ? says : <strong>{says}</strong>} {help}
    </p>
  )
}
