import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { sealedNotes } from './sealed-notes.ts'
import { hashOf } from './secrets.ts'

/** Who reads the statistics, and can do nothing else here. */
export const statisticsReaderSchema = z.enum(['coordinator', 'steeringGroup'])
export type StatisticsReader = z.infer<typeof statisticsReaderSchema>
/** The keys they come by, where there are any. */
export type StatisticsKeys = Readonly<Record<StatisticsReader, string | null>>
export const noStatisticsKeys: StatisticsKeys = { coordinator: null, steeringGroup: null }

/** As long as a day of work. */
export const readingLastsSeconds = 12 * 60 * 60

const isSame = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))

/** Whose key this is; null for any other. Each is compared, and all of each. */
export function readerOfKey(keys: StatisticsKeys, given: string): StatisticsReader | null {
  const found = statisticsReaderSchema.options.filter((reader) => isSame(given, keys[reader] ?? '') && keys[reader] !== null)
  return found[0] ?? null
}

/** A sign of the key that somebody came by: when it is another one, what they came by opens nothing. */
const signOf = (key: string | null): string => (key === null ? 'none' : hashOf(`statistics ${key}`).slice(0, 16))

const passSchema = z.object({ reader: statisticsReaderSchema, by: z.string().max(20) })

/** What lies in the browser of who has come in, sealed. `byAccount` until it is over; by a key only as long as that is the key. */
export function statisticsPasses(masterKey: Buffer, keys: StatisticsKeys, now: () => string) {
  const notes = sealedNotes(masterKey, now, { use: 'who reads the statistics', schema: passSchema, lastsSeconds: readingLastsSeconds })
  return {
    byKey: (reader: StatisticsReader) => notes.seal({ reader, by: signOf(keys[reader]) }),
    byAccount: (reader: StatisticsReader) => notes.seal({ reader, by: 'account' }),
    open: async (sealed: string | null): Promise<StatisticsReader | null> => {
      const pass = await notes.open(sealed)
      return pass && (pass.by === 'account' || (keys[pass.reader] !== null && pass.by === signOf(keys[pass.reader]))) ? pass.reader : null
    },
  }
}
