import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled. */
export type SmallDisk = { folder: string; isOwn: boolean; fill: () => void; empty: () => void; remove: () => void }

/** In memory, of so many MB; only root may make one, and for others it is an ordinary folder that is never full. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-disk-'))
  const isOwn = process.getuid?.() === 0 && isDone('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  chmodSync(folder, 0o711)
  const filler = join(folder, 'filler')
  return {
    folder,
    isOwn,
    fill: () => isOwn && fillUp(filler),
    empty: () => rmSync(filler, { force: true }),
    remove: () => {
      if (isOwn) isDone('umount', '-l', folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until not a byte more goes in. */
function fillUp(file: string) {
  const open = openSync(file, 'a')
  try {
    for (const size of [1024 * 1024, 4096]) for (;;) if (!isWritten(open, Buffer.alloc(size, 1))) break
  } finally {
    closeSync(open)
  }
}

function isWritten(open: number, bytes: Buffer): boolean {
  try {
    return writeSync(open, bytes) > 0
  } catch {
    return false
  }
}

function isDone(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
