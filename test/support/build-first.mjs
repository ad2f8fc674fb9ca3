import { buildWhatIsStale } from '../../server/bootstrap/build.mjs'
import { root } from '../../server/bootstrap/repository-root.mjs'

/** Browser tests run the built server: never yesterday's. */
export default () => buildWhatIsStale(root)
