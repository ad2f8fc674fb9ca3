import { describe, expect, it } from 'vitest'
import { mustRun, run } from '../../server/bootstrap/command.mjs'
import { livingProcesses } from '../../server/bootstrap/processes.mjs'
import { step } from '../../server/bootstrap/progress.mjs'

const node = (script, options) => run(process.execPath, ['-e', script], options)

describe('run', () => {
  it('gives back the code and everything that was written', async () => {
    expect(await node('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({ code: 3, output: 'out\nerr\n' })
  })

  it('leaves colours out', async () => {
    expect((await node('console.log("\\u001b[31mred\\u001b[0m")')).output).toBe('red\n')
  })

  it('gives the program no keyboard to wait for', async () => {
    expect((await node('process.stdin.on("end", () => console.log("no keyboard")).resume()')).output).toBe('no keyboard\n')
  })

  it.each([['in its group', false], ['in a group of its own, as a database is', true]])('ends a program that takes too long, and what it started %s, which would else keep the line open', async (_, detached) => {
    const script = `console.log(require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 600000)"], {stdio: "inherit", detached: ${detached}}).pid); setTimeout(() => {}, 600000)`
    const { code, output } = await node(script, { timeoutMs: 3000 })
    expect(code).toBe('timeout')
    const started = Number(output)
    expect(started).toBeGreaterThan(1)
    // Its pipes are closed a moment before it is gone.
    await expect.poll(() => livingProcesses().has(started), { timeout: 15_000 }).toBe(false)
  })

  it('says when there is no such program', async () => {
    expect((await run('no-such-program-here', [])).code).toBe('missing')
  })
})

describe('mustRun', () => {
  it('throws with what the program said', async () => {
    await expect(mustRun(process.execPath, ['-e', 'console.log("why"); process.exit(1)'])).rejects.toMatchObject({ output: 'why\n' })
  })
})

describe('step', () => {
  it('writes one line: what, and how long', async () => {
    const written = []
    expect(await step('Working', () => 7, (text) => written.push(text))).toBe(7)
    expect(written.join('')).toMatch(/^Working … \d+\.\d s\n$/)
  })

  it('ends the line before it throws', async () => {
    const written = []
    const fails = step('Working', () => Promise.reject(new Error('broken')), (text) => written.push(text))
    await expect(fails).rejects.toThrow('broken')
    expect(written.join('')).toMatch(/^Working … failed after \d+\.\d s\n$/)
  })
})
