import { Button } from '@fluentui/react-components'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { CatalogueFile as FileAnswer } from '#core/wire/catalogue.ts'
import { useState } from 'react'
import styles from '#client/ui/sheet.module.css'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { ChooseFile } from '../choose-file.tsx'
import { saveFile } from '../save-file.ts'
import { ChosenFile, chosenPlace } from './chosen-file.tsx'
import { useCatalogueFile } from './use-catalogue-file.ts'

/** The whole catalogue as a file, out and in. */
export function CatalogueFile({ read }: { read: () => Promise<unknown> }) {
  const { catalogue } = useWords('settings')
  const words = catalogue.file
  const file = useCatalogueFile(read)
  return (
    <div className={styles.group}>
      <h3>{words.title}</h3>
      <p>
        {words.help} {words.stays}
      </p>
      <Download />
      <ChooseFile accept=".csv,.txt,text/csv,text/plain" label={words.choose} isBusy={file.isBusy} busy={words.checking} onFile={(chosen) => file.choose(chosen).then(() => goToSoon(chosenPlace))} />
      <p role="status">{file.done && words.done(file.done.added, file.done.changed)}</p>
      <ChosenFile file={file} />
    </div>
  )
}

function Download() {
  const { catalogue } = useWords('settings')
  const { key } = useAdministrator().administrator
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const save = async () => {
    const asked = await askSettings<FileAnswer>('/api/catalogue/file', key)
    setStopped('stopped' in asked ? asked.stopped : null)
    if ('answer' in asked) saveFile('insatskatalog.csv', asked.answer.csv, 'text/csv;charset=utf-8')
  }
  return (
    <>
      <div>
        <Button onClick={() => void save()}>{catalogue.file.download}</Button>
      </div>
      <WhyStopped stopped={stopped} onRenewed={() => setStopped(null)} />
    </>
  )
}
