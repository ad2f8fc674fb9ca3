import { Button, makeStyles, mergeClasses, type ButtonProps } from '@fluentui/react-components'

const useStyles = makeStyles({
  large: { minHeight: '48px', fontSize: '1.0625rem', lineHeight: 1.3, whiteSpace: 'normal', textAlign: 'center' },
})

/** A button that a thumb finds: 48 px and text of 17 px. */
export function LargeButton({ className, ...props }: ButtonProps) {
  const styles = useStyles()
  return <Button {...(props as object)} className={mergeClasses(styles.large, className)} />
}
