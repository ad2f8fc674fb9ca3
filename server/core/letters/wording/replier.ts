import type { Item } from '#core/meeting/item.ts'
import { seatAt, type Table } from './table.ts'

type Replied = { content: Pick<Item['content'], 'who' | 'carriedBy'>; reply: { by: string } | null }

/**
 * The seat whose words the reply to a question is: who bears the question, also where who leads took it down; a colleague in the same
 * role may have answered in its stead. Empty when nobody at the table bears it.
 */
export function replierOf({ content: { who, carriedBy }, reply }: Replied, table: Table): string {
  const named = seatAt(table, (who.kind === 'seat' ? who.seatId : carriedBy) ?? '')
  const wrote = seatAt(table, reply?.by ?? '')
  return (named?.organisationId === wrote?.organisationId && named?.role === wrote?.role ? wrote?.id : named?.id) ?? ''
}
