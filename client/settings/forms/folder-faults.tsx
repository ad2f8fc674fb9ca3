import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { FolderFault } from '#core/wire/forms.ts'

/** Which files of the installation's folder are not offered, and what to mend in each. */
export function FolderFaults({ faults }: { faults: readonly FolderFault[] }) {
  const { forms: words } = useWords('settings')
  const { refusals } = useWords('refusals')
  const says = ({ fault, says: what }: FolderFault) => (fault === 'personalNumber' ? refusals.personalNumber : fault === 'away' || fault === 'notJson' ? words.folder[fault] : words.faults[fault](what))
  return (
    <div>
      <h3>{words.folder.title}</h3>
      <p>{words.folder.help}</p>
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
