import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 128 bits or more from the system's own source, safe in an address. Longer than the 112 bits under which a slow hash is needed. */
export const newSecret = (bytes = 24): string => randomBytes(bytes).toString('base64url')

/** An id that nobody can guess; it is no secret by itself. */
export const newId = (): string => randomBytes(12).toString('base64url')

/** All that is ever kept of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The name that a meeting knows a device by: made from the device's own secret and the seat, so that it says nothing elsewhere. */
export const deviceIdOf = (seatId: string, deviceSecret: string): string =>
  createHash('sha256').update(`${seatId}:${deviceSecret}`).digest('base64url').slice(0, 32)

/** A secret of the server's own for one use: the same after a restart, and it says nothing of the master key. */
export const secretFor = (masterKey: Buffer, use: string): string => createHmac('sha256', masterKey).update(use).digest('base64url')
