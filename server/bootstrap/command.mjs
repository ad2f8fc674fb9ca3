import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** A command that ended badly; `output` is everything it wrote. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`)
    this.output = output
  }
}

const running = new Set()

/** Ends a command and everything it started. */
function end(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** Lets what runs end first (npm tidies up behind itself), then ends us too. */
function endAll(signal) {
  const exit = () => process.exit(signal === 'SIGINT' ? 130 : 143)
  for (const child of running) {
    child.removeAllListeners('close').on('close', () => running.delete(child) && running.size === 0 && exit())
    end(child, 'SIGTERM')
  }
  setTimeout(() => {
    for (const child of running) end(child, 'SIGKILL')
    exit()
  }, 3000)
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Listens only while something runs: afterwards the signals belong to the server, which lives in this same process. */
function began(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll)
  running.add(child)
}
function ended(child) {
  running.delete(child)
  if (running.size === 0) for (const signal of signals) process.off(signal, endAll)
}

/**
 * Runs a program to its end, without a keyboard, in a process group of its own.
 * Out: `{code, output}`, without colours; the code is 'timeout' when it took longer than `timeoutMs`, 'missing' when there is no such program.
 */
export function run(command, args, { cwd, env, timeoutMs = 20 * 60_000 } = {}) {
  return new Promise((resolve) => {
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
      resolve({ code: timedOut ? 'timeout' : code, output: stripVTControlCharacters(Buffer.concat(pieces).toString()) })
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
