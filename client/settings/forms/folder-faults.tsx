import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { FolderFault } from '#core/wire/forms.ts'

/** Which files of the installation's folder are not offered, which are all the same, and what to mend in each. */
export function FolderFaults({ faults }: { faults: readonly FolderFault[] }) {
  const { folder } = useWords('settings').forms
  const [offered, leftOut] = [faults.filter(({ isOffered }) => isOffered), faults.filter(({ isOffered }) => !isOffered)]
  return (
    <>
      {leftOut.length > 0 && <FaultList title={folder.title} help={folder.help} faults={leftOut} />}
      {offered.length > 0 && <FaultList title={folder.offered.title} help={folder.offered.help} faults={offered} />}
    </>
  )
}

function FaultList({ title, help, faults }: { title: string; help: string; faults: readonly FolderFault[] }) {
  const { forms: words } = useWords('settings')
  const { refusals } = useWords('refusals')
  const says = ({ fault, says: what }: FolderFault) => (fault === 'personalNumber' ? refusals.personalNumber : fault === 'away' || fault === 'notJson' ? words.folder[fault] : words.faults[fault](what))
  return (
    <div>
      <h3>{title}</h3>
      <p>{help}</p>
      <ul className={styles.bullets}>
        {faults.map((one) => (
          <li key={`${one.file} ${one.at} ${one.fault} ${one.says}`}>
            <strong>{[one.file === '' ? words.folder.itself : one.file, ...(one.at === '' ? [] : [words.where(one.at)])].join(', ')}</strong>: {says(one)}
          </li>
        ))}
      </ul>
    </div>
  )
}
