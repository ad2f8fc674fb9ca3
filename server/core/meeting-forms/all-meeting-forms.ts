import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { avslutAterkoppling } from './avslut-aterkoppling.ts'
import { flerpartssamtalInskrivning } from './flerpartssamtal-inskrivning.ts'
import { flerpartssamtalUppfoljning } from './flerpartssamtal-uppfoljning.ts'
import { flerpartssamtalUtskrivning } from './flerpartssamtal-utskrivning.ts'
import { kommunvistTeam } from './kommunvist-team.ts'
import { koordinatorssamtal } from './koordinatorssamtal.ts'
import { lokalSamverkansgrupp } from './lokal-samverkansgrupp.ts'
import { lokusgrupp } from './lokusgrupp.ts'
import { lotsarende } from './lotsarende.ts'
import { overlamning } from './overlamning.ts'
import { resursradet } from './resursradet.ts'
import { resursteam } from './resursteam.ts'
import { samverkansdialog } from './samverkansdialog.ts'

/** Every kind of meeting that the product brings along, in the order in which they are offered. */
export const allMeetingForms: readonly MeetingForm[] = [
  resursradet,
  resursteam,
  samverkansdialog,
  koordinatorssamtal,
  flerpartssamtalInskrivning,
  flerpartssamtalUppfoljning,
  flerpartssamtalUtskrivning,
  overlamning,
  avslutAterkoppling,
  lotsarende,
  lokusgrupp,
  lokalSamverkansgrupp,
  kommunvistTeam,
]
