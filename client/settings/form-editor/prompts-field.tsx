import { Button } from '@fluentui/react-components'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import { placeOf } from './editor-context.ts'
import { noText, type Text } from './form-draft.ts'
import { TextPair } from './text-pair.tsx'

const most = 6

type PromptsFieldProps = { /** The place of what has them. */ at: string; prompts: readonly Text[]; onPrompts: (prompts: Text[]) => void; heading?: 'h3' | 'h4' }

/** Small notes for the chair, a line each. */
export function PromptsField({ at, prompts, onPrompts, heading: Heading = 'h4' }: PromptsFieldProps) {
  const words = useWords('settings').editor
  const lineAt = (index: number) => `${at}.prompts.${index}`
  const add = () => {
    onPrompts([...prompts, noText])
    goToSoon(placeOf(`${lineAt(prompts.length)}.sv`))
  }
  const remove = (index: number) => {
    onPrompts(prompts.filter((_, other) => other !== index))
    goToSoon(placeOf(`${at}.prompts`))
  }
  return (
    <div id={placeOf(`${at}.prompts`)} tabIndex={-1} className={styles.group} role="group" aria-labelledby={`${placeOf(at)}-prompts-title`}>
      <Heading id={`${placeOf(at)}-prompts-title`}>{words.fields.prompts}</Heading>
      <p className={styles.quiet}>{words.promptsHelp}</p>
      {prompts.map((prompt, index) => (
        <div key={index} className={styles.group}>
          <TextPair at={lineAt(index)} rows={2} label={words.prompt(index + 1)} text={prompt} onText={(text) => onPrompts(prompts.map((one, other) => (other === index ? text : one)))} />
          <div className={styles.acts}>
            <Button size="small" appearance="subtle" onClick={() => remove(index)}>
              {words.removePrompt(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      {prompts.length < most && (
        <div>
          <Button size="small" onClick={add}>
            {words.addPrompt}
          </Button>
        </div>
      )}
    </div>
  )
}
