import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled; `isOwn`: it is as small as was asked for. */
export type SmallDisk = { folder: string; isOwn: boolean; fill: () => void; empty: () => void; remove: () => void }

/** Where `withDisk` has laid the disk. */
const given = 'SAMPRATAD_SMALL_DISK'
const newFolder = () => mkdtempSync(join(tmpdir(), 'sampratad-disk-'))
const inMemory = (megabytes: number) => ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs']

/**
 * Only root may lay a disk: anybody else starts this program anew as root of a namespace of its own, lays it there, and is oneself again inside.
 * Out: what that one ended with; null where this one goes on itself, as root or because the machine has no such namespaces.
 */
export async function withDisk(megabytes: number): Promise<number | null> {
  if (process.getuid?.() === 0 || process.env[given] !== undefined) return null
  const folder = newFolder()
  try {
    if (!isDone('unshare', '-Urm', 'mount', ...inMemory(megabytes), folder)) return null
    const [me, mine] = [process.getuid?.(), process.getgid?.()]
    const lay = `mount ${inMemory(megabytes).join(' ')} "$0" && exec unshare --user --map-user=${me} --map-group=${mine} "$@"`
    const again = spawn('unshare', ['-Urm', 'sh', '-c', lay, folder, process.execPath, ...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit', env: { ...process.env, [given]: folder } })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => again.kill(signal))
    return await new Promise<number>((resolve) => again.on('exit', (code) => resolve(code ?? 1)))
  } finally {
    rmdirSync(folder)
  }
}

/** In memory, of so many MB; where nobody lets us lay one, an ordinary folder that is never full. */
export function smallDisk(megabytes: number): SmallDisk {
  const isLaid = process.env[given] !== undefined
  const folder = process.env[given] ?? newFolder()
  if (!isLaid) isDone('mount', ...inMemory(megabytes), folder)
  const { blocks, bsize } = statfsSync(folder)
  const isOwn = blocks * bsize <= megabytes * 1024 * 1024
  if (!isOwn) chmodSync(folder, 0o711)
  const filler = join(folder, 'filler')
  return {
    folder,
    isOwn,
    fill: () => isOwn && fillUp(filler),
    empty: () => rmSync(filler, { force: true }),
    remove: () => {
      // One that was laid for us goes with its namespace.
      if (isLaid) return
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
