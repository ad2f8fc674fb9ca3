import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
})

/** Says to a screen reader what has come, when it is polite to. Always on the page, so that the first text is heard too. */
export function Announcer({ text }: { text: string }) {
  const styles = useStyles()
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {text}
    </div>
  )
}
