import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** A thread that reads, over and over, each file in a folder that has changed, for what may be a marked word (`marked-words.ts`), and tells what it finds. */
const { folder, leftOut } = workerData
/** A file that is written twice in one tick of its clock is read again. */
const tickMs = 50
const readAt = new Map()
const told = new Set()
const marked = /[bcdfghjkmnpqrtvwxz]{14,}/gi
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
    for (const [run] of readFileSync(path, 'latin1').matchAll(marked)) tell(run.toLowerCase(), path)
  } catch {
    // A running database takes files away under our feet.
  }
}

/** @param {string} run @param {string} path */
function tell(run, path) {
  for (let at = 0; at + 14 <= run.length; at += 1) {
    const word = run.slice(at, at + 14)
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
  pass(folder)
  passes += 1
  parentPort.postMessage({ passes })
  await pause(5)
}
parentPort.close()
