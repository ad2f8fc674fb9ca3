import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** A thread that reads, over and over, each file in a folder that has changed, for what may be a marked word (`marked-words.ts`), and tells what it finds. */
const { folder, leftOut } = workerData
/** A file that is written twice in one tick of its clock is read again. */
const tickMs = 50
const readAt = new Map()
const told = new Set()
const marked = /[bcdfghjkmnpqrtvwxz]{14,}/gi
const wordBytes = 14
/** A file of the log is 16 MiB and grows all the time: of the large ones that were read last, what stood in them, so that only what has changed is gone through again. */
const large = new Map()
const [largeBytes, pieceBytes, largeAtMost] = [2 ** 20, 2 ** 15, 4]
let passes = 0
let isEnding = false

parentPort.on('message', (asked) => {
  if (asked === 'end') isEnding = true
})

/** @param {string} path */
function read(path) {
  try {
    const { mtimeMs, size } = statSync(path)
    const before = readAt.get(path)
    if (before && before.mtimeMs === mtimeMs && before.size === size && mtimeMs < before.at - tickMs) return
    readAt.set(path, { mtimeMs, size, at: Date.now() })
    for (const text of changed(path, readFileSync(path))) for (const [run] of text.matchAll(marked)) tell(run.toLowerCase(), path)
  } catch {
    // A running database takes files away under our feet.
  }
}

/** What of a file has not been gone through, in pieces; a word that lies across two of them is whole in one. @param {string} path @param {Buffer} content */
function* changed(path, content) {
  const before = large.get(path) ?? Buffer.alloc(0)
  large.delete(path)
  if (content.length >= largeBytes) large.set(path, content)
  if (large.size > largeAtMost) large.delete(large.keys().next().value)
  for (let at = 0; at < content.length; at += pieceBytes) {
    const end = Math.min(at + pieceBytes, content.length)
    if (end <= before.length && content.compare(before, at, end, at, end) === 0) continue
    yield content.toString('latin1', Math.max(0, at - wordBytes), end + wordBytes)
  }
}

/** @param {string} run @param {string} path */
function tell(run, path) {
  for (let at = 0; at + wordBytes <= run.length; at += 1) {
    const word = run.slice(at, at + wordBytes)
    if (told.has(word)) continue
    told.add(word)
    parentPort.postMessage({ word, path: path.slice(folder.length + 1) })
  }
}

/** @param {string} under */
function pass(under) {
  let entries
  try {
    entries = readdirSync(under, { withFileTypes: true })
  } catch {
    return
  }
  for (const entry of entries) {
    const path = join(under, entry.name)
    if (entry.isDirectory() && !leftOut.includes(path)) pass(path)
    else if (entry.isFile()) read(path)
  }
}

while (!isEnding) {
  const begunAt = performance.now()
  pass(folder)
  passes += 1
  parentPort.postMessage({ passes })
  // As long as it looked, so that those who are watched come to do something.
  await pause(Math.max(5, performance.now() - begunAt))
}
parentPort.close()
