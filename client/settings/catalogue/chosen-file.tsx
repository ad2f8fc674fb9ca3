import { Button } from '@fluentui/react-components'
import { Trouble } from '#client/meeting/trouble.tsx'
import { FindingText } from '#client/settings/finding-text.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { CheckedCatalogue } from '#core/wire/catalogue.ts'
import styles from '#client/ui/sheet.module.css'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { ShortList } from '../short-list.tsx'
import type { useCatalogueFile } from './use-catalogue-file.ts'

type File = ReturnType<typeof useCatalogueFile>

export const chosenPlace = 'settings-catalogue-file'

/** What a chosen file would do, each thing that is wrong in it by line and column, and what whoever decides can do about it. */
export function ChosenFile({ file }: { file: File }) {
  const { catalogue, door, stopped: troubles } = useWords('settings')
  const words = catalogue.file
  const { chosen, stopped, again, putAway } = file
  if (chosen === null) return <WhyStopped stopped={stopped} />
  return (
    <section id={chosenPlace} tabIndex={-1} className={styles.written} aria-labelledby="settings-catalogue-file-title">
      <h4 id="settings-catalogue-file-title">{words.chosen(chosen.name)}</h4>
      {'wrong' in chosen && <Trouble text={words[chosen.wrong]} />}
      {'stopped' in chosen && <WhyStopped stopped={chosen.stopped} onRenewed={() => void again()} />}
      {'stopped' in chosen && chosen.stopped.why === 'away' && (
        <div>
          <Button onClick={() => void again()}>{troubles.again}</Button>
        </div>
      )}
      {'checked' in chosen && <Checked checked={chosen.checked} />}
      <WhyStopped stopped={stopped} onRenewed={() => void again()} />
      <div className={styles.acts}>
        <Button appearance="subtle" onClick={putAway}>
          {door.cancel}
        </Button>
        {'checked' in chosen && <BringIn checked={chosen.checked} file={file} />}
      </div>
    </section>
  )
}

function BringIn({ checked: { added, changed, same, faults }, file: { isBusy, bringIn } }: { checked: CheckedCatalogue; file: File }) {
  const { catalogue } = useWords('settings')
  const words = catalogue.file
  if (added + changed === 0) return null
  const isWhole = faults.length === 0
  return (
    <Button appearance={isWhole ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => void bringIn(!isWhole)}>
      {isWhole ? words.takeAll : words.takeRight(added + changed + same)}
    </Button>
  )
}

/** What is wrong with the whole file, of which no line is to be mended. */
const ofNoLine: readonly CheckedCatalogue['faults'][number]['fault'][] = ['emptyFile', 'noRows']
const isOfNoLine = (faults: CheckedCatalogue['faults']): boolean => faults.some(({ fault }) => ofNoLine.includes(fault))

function Checked({ checked: { added, changed, same, wrongLines, faults, otherColumns, advice } }: { checked: CheckedCatalogue }) {
  const { catalogue } = useWords('settings')
  const words = catalogue.file
  return (
    <>
      <p role="status">{isOfNoLine(faults) ? '' : added + changed === 0 && faults.length === 0 ? words.nothing : words.does(added, changed, same)}</p>
      {otherColumns.length > 0 && <p>{words.otherColumns(otherColumns.join(', '))}</p>}
      {faults.length > 0 && (
        <div role="alert">
          {!isOfNoLine(faults) && <p>{words.wrong(Math.max(1, wrongLines))}</p>}
          <ShortList items={faults} idOf={({ line, column, fault }) => `${line} ${column} ${fault}`}>
            {({ line, column, fault, says }) => (
              <>
                {!ofNoLine.includes(fault) && <><strong>{words.at(line, column)}</strong>:</>} {words.faults[fault](says)}
              </>
            )}
          </ShortList>
        </div>
      )}
      {advice.length > 0 && <Advice advice={advice} />}
    </>
  )
}

function Advice({ advice }: Pick<CheckedCatalogue, 'advice'>) {
  const { catalogue, terms } = useWords('settings')
  return (
    <Disclosure summary={catalogue.file.advice(advice.length)}>
      <ul className={styles.bullets}>
        {advice.map(({ line, message, better }, index) => (
          <li key={`${line} ${index}`}>
            <strong>{catalogue.file.at(line, '')}</strong>: <FindingText message={message} /> {better !== undefined && better !== '' && terms.better(better)}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
