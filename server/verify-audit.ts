import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { onDatabase } from './on-database.ts'
import { verifyAudit, type AuditVerdict, type BrokenChain, type ChainHead } from './store/audit-chain.ts'
import { erasingsInLines, provenErasings } from './store/proven-erasings.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const reasons: Record<BrokenChain['why'], string> = {
  changed: 'is not as it was written',
  missing: 'is missing',
  notAsNoted: 'is not as it was noted the last time',
}

const nameOf = ({ hostAuthorityId, meetingId }: Pick<ChainHead, 'hostAuthorityId' | 'meetingId'>) => (meetingId ? `Meeting ${meetingId} of ${hostAuthorityId}` : `Authority ${hostAuthorityId}`)

/** Counts the audit log's chains anew, and holds the proofs of erasing against what is there. `notes`: a file where the ends of the chains are noted, and held against what was noted there before. Gives the exit code. */
async function main(notes: string | undefined): Promise<number> {
  return onDatabase(readConfig(process.env), async (pool) => {
    const verdict = await verifyAudit(pool, notes !== undefined && existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as ChainHead[]) : [])
    tell(verdict)
    const proven = await provenErasings(pool)
    for (const line of erasingsInLines(proven)) say(line)
    if (notes !== undefined && verdict.broken.length === 0) writeFileSync(notes, `${JSON.stringify(verdict.heads, null, 1)}\n`, { mode: 0o600 })
    return verdict.broken.length === 0 && proven.left.length === 0 ? 0 : 1
  }, say)
}

function tell({ lines, heads, anchors, broken }: AuditVerdict) {
  for (const one of broken) say(`${nameOf(one)}: line ${one.place} ${reasons[one.why]}.`)
  say(`${lines} lines in ${heads.length + broken.length} chains: ${broken.length === 0 ? 'each follows from the one before.' : `${broken.length} broken.`}`)
  const gone = anchors.reduce((sum, { place }) => sum + place, 0)
  if (gone > 0) say(`${anchors.length} of them begin later: ${gone} older lines were taken away when their time was over, the last of them ${anchors.map(({ trimmedAt }) => trimmedAt).toSorted().at(-1)}.`)
}

try {
  process.exitCode = await main(process.argv[2])
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
