import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { Family } from './processes.mjs'

/** A command that ended badly; `output` is everything it wrote. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`)
    this.output = output
  }
}

const running = new Set()
let isEnding = false

/** All that was started from here. */
export const family = new Family(process.pid)

function tell(id, signal) {
  try {
    process.kill(id, signal)
  } catch {
    // It went by itself in the meantime.
  }
}

/** Ends a command and everything it started, also what took a group of its own, as a database does. */
function end(child, signal) {
  if (process.platform === 'win32') return void child.kill(signal)
  for (const id of [-child.pid, ...new Family(child.pid).look()]) tell(id, signal)
}

/** Where nobody says what processes there are, it is what we wait for ourselves. */
const isAnyLeft = () => running.size > 0 || family.look().length > 0

async function areGone(limitMs) {
  for (let waitedMs = 0; waitedMs < limitMs && isAnyLeft(); waitedMs += 50) await pause(50)
  return !isAnyLeft()
}

/** Lets what runs end first (npm tidies up behind itself), makes it end otherwise (a database understands SIGQUIT), then ends us too. */
export async function endAll(signal) {
  if (isEnding) return
  isEnding = true
  family.look()
  for (const child of running) tell(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM')
  for (const harder of ['SIGQUIT', 'SIGKILL']) {
    if (await areGone(3000)) break
    for (const id of family.look()) tell(id, harder)
  }
  await areGone(3000)
  process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGHUP' ? 129 : 143)
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Listens only while something runs: afterwards the signals belong to the server, which lives in this same process. */
function began(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll)
  running.add(child)
}
function ended(child) {
  running.delete(child)
  if (running.size === 0 && !isEnding) for (const signal of signals) process.off(signal, endAll)
}

/**
 * Runs a program to its end, without a keyboard, in a process group of its own. While we are being ended it never comes back.
 * Out: `{code, output}`, without colours; the code is 'timeout' when it took longer than `timeoutMs`, 'missing' when there is no such program.
 */
export function run(command, args, { cwd, env, timeoutMs = 20 * 60_000 } = {}) {
  return new Promise((resolve) => {
    // Whoever is being ended begins nothing more.
    if (isEnding) return
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' })
    began(child)
    const pieces = []
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      end(child, 'SIGKILL')
    }, timeoutMs)
    const done = (code) => {
      clearTimeout(timer)
      ended(child)
      if (!isEnding) resolve({ code: timedOut ? 'timeout' : code, output: stripVTControlCharacters(Buffer.concat(pieces).toString()) })
    }
    child.stdout.on('data', (piece) => pieces.push(piece))
    child.stderr.on('data', (piece) => pieces.push(piece))
    child.on('error', () => done('missing'))
    child.on('close', (code, signal) => done(code ?? signal))
  })
}

/** As `run`, and throws CommandFailed unless the program ends with 0. Out: what it wrote. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new CommandFailed([command, ...args].join(' '), code, output)
  return output
}
