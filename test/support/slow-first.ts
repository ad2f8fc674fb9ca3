import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that took longest in a whole run, the slowest first: begun last, one of them goes on alone when all others have ended. */
export const slow = [
  'http/who-may-by-door', 'rooms/canaries-by-role', 'rooms/withdrawn-to-dump', 'store/silent-database', 'store/postgres/own-postgres', 'http/statistics/pages-attack', 'rooms/erased-canaries', 'demo/demo', 'delivery/pdf/letter-pdf', 'demo/form-meetings',
  'load/bench', 'faults/kill-server',
  'browser/reflow', 'browser/pages', 'browser/turns', 'browser/teams-sign-in', 'browser/waiting', 'browser/scrolled-away', 'browser/writing-help', 'browser/five-seats', 'browser/sign-in', 'browser/settings', 'browser/coordinators-year', 'browser/follow-up', 'browser/notices',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return place === -1 ? slow.length : place
}

/** The order of a run on a machine that has measured nothing yet, as on a clean checkout; otherwise the runner's own, in between. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
