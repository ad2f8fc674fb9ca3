import { addSeat } from './panel/add-seat.ts'
import { before } from './panel/before.ts'
import { close } from './panel/close.ts'
import { closed } from './panel/closed.ts'
import { compose } from './panel/compose.ts'
import { consent } from './panel/consent.ts'
import { gaps } from './panel/gaps.ts'
import { knocks } from './panel/knocks.ts'
import { lead } from './panel/lead.ts'
import { letters } from './panel/letters.ts'
import { money } from './panel/money.ts'
import { prompts } from './panel/prompts.ts'
import { readBack } from './panel/read-back.ts'
import { ready } from './panel/ready.ts'
import { role } from './panel/role.ts'
import { round } from './panel/round.ts'
import { signals } from './panel/signals.ts'
import { told } from './panel/told.ts'
import { welcome } from './panel/welcome.ts'
import { wishes } from './panel/wishes.ts'
import { withdrawal } from './panel/withdrawal.ts'

export const words = {
  addSeat,
  before,
  close,
  closed,
  compose,
  consent,
  gaps,
  knocks,
  lead,
  letters,
  money,
  prompts,
  readBack,
  ready,
  role,
  round,
  signals,
  told,
  welcome,
  wishes,
  withdrawal,
}
