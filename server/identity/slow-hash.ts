import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'

/** 32 bytes of a code that people type, at the cost of Node's own (16 MiB, some 40 ms of a processor): an out-of-band code has too few bits for a fast hash (ASVS 6.5.2). */
export const slowHash = (typed: string, salt: Buffer): Promise<Buffer> => promisify<string, Buffer, number, Buffer>(scrypt)(typed, salt, 32)
