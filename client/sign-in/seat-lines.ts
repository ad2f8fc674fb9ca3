import type { Locale, Words } from '#client/text/words.ts'
import { momentOf } from './moment.ts'
import type { AccountSeat } from './number-alike.ts'

/** All that one chooses a meeting by, as it is drawn. */
export type SeatLines = { moment: string; form: string; team: string; part: string; over: string | null }

/** In: a seat, the page's language, its words. */
export const seatLines = ({ startsAt, formName, teamName, role, organisation, isOver, minutesUntil }: AccountSeat, locale: Locale, { list }: Pick<Words<'signIn'>, 'list'>, { roles }: Pick<Words<'door'>, 'roles'>): SeatLines => ({
  moment: momentOf(startsAt, locale),
  form: formName[locale],
  team: teamName,
  part: list.role(roles[role], organisation),
  over: isOver ? (minutesUntil === null ? list.over : list.minutesGo(momentOf(minutesUntil, locale))) : null,
})
