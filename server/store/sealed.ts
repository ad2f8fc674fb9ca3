import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'

const cipher = 'aes-256-gcm'
const formatVersion = 1
const nonceBytes = 12
const tagBytes = 16

export const keyBytes = 32

/** A fresh 256-bit key. */
export const newKey = (): Buffer => randomBytes(keyBytes)

/** Wraps 32 bytes so that they are not printed or serialised by mistake. Throws on any other length. */
export function secretKey(bytes: Buffer): KeyObject {
  if (bytes.length !== keyBytes) throw new Error(`A key is ${keyBytes} bytes.`)
  return createSecretKey(bytes)
}

/** AES-256-GCM: format byte, nonce, tag, ciphertext. `bound` must be given again, exactly, to open it. */
export function seal(key: KeyObject, content: Buffer, bound: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(bound))
  const text = Buffer.concat([sealing.update(content), sealing.final()])
  return Buffer.concat([Buffer.of(formatVersion), nonce, sealing.getAuthTag(), text])
}

/** The content again. Throws when the key, the binding or a single bit is another. */
export function unseal(key: KeyObject, sealed: Buffer, bound: string): Buffer {
  if (sealed[0] !== formatVersion) throw new Error('Sealed content has an unknown format.')
  const tagAt = 1 + nonceBytes
  const textAt = tagAt + tagBytes
  const opening = createDecipheriv(cipher, key, sealed.subarray(1, tagAt), { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(tagAt, textAt))
  return Buffer.concat([opening.update(sealed.subarray(textAt)), opening.final()])
}
