import pg from 'pg'
import { whenFileEnds } from './endings.ts'

type Asked = string | { text?: string } | undefined

/** The text of every statement that goes to a database from now on until the file ends, without what goes beside it. */
export function statementsFromNow(): ReadonlySet<string> {
  const texts = new Set<string>()
  const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown }
  const { query } = prototype
  prototype.query = function (...given) {
    const asked = given[0] as Asked
    texts.add((typeof asked === 'string' ? asked : asked?.text) ?? '')
    return query.apply(this, given)
  }
  whenFileEnds(() => void (prototype.query = query))
  return texts
}
