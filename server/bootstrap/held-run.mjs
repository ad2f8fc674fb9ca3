import { spawn } from 'node:child_process'
import { setInterval } from 'node:timers'
import { endAll, family } from './command.mjs'
import { asksWhetherLeft, livingProcesses } from './processes.mjs'

const lookEveryMs = 2000

/**
 * Runs a program of ours in a group of its own, so that it sees this process go, also by SIGKILL and with its whole group (`endWhenLeft`).
 * Out: the code that it ended with.
 */
export function holdRun(file, args) {
  const program = spawn(process.execPath, [file, ...args], { stdio: 'inherit', detached: process.platform !== 'win32' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
  return new Promise((resolve) => program.on('exit', (code) => resolve(code ?? 1)))
}

/** What `holdRun` runs: ends itself with everything that it has started when nobody waits for it any more. */
export function endWhenLeft() {
  // Nobody reads: that is no reason to fall over before the others are ended.
  for (const line of [process.stdout, process.stderr]) line.on('error', () => undefined)
  const isLeft = asksWhetherLeft()
  const look = () => {
    // Whoever starts something and goes leaves it to nobody: it is known as ours from here.
    const living = livingProcesses()
    family.look(living)
    if (isLeft(living)) endAll('SIGHUP')
  }
  setInterval(look, lookEveryMs).unref()
}
