import { describe, expect, it } from 'vitest'
import { countVitest, verdict } from '../support/count-results.mjs'

const report = (more = {}) => ({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...more })

describe('countVitest', () => {
  it('counts what passed', () => {
    expect(countVitest(report(), 0)).toEqual({ passed: 5, failed: 0, remarks: [] })
  })

  it('counts what failed, once', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
    expect(countVitest(report({ numFailedTests: 1, testResults }), 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts a crash without a report as a failure', () => {
    expect(countVitest(undefined, 'SIGKILL')).toMatchObject({ passed: 0, failed: 1 })
  })

  it('counts a file that could not be run as a failure', () => {
    const testResults = [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }]
    expect(countVitest(report({ testResults }), 1)).toEqual({ passed: 5, failed: 1, remarks: ['broken.test.ts could not be run'] })
  })

  it('counts an error outside the tests as a failure', () => {
    expect(countVitest(report(), 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts skipped and planned tests as failures', () => {
    expect(countVitest(report({ numPendingTests: 2, numTodoTests: 1 }), 0)).toMatchObject({ passed: 5, failed: 3 })
  })

  it('counts a run without any test as a failure', () => {
    expect(countVitest(report({ numPassedTests: 0 }), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('verdict', () => {
  it('adds the steps up', () => {
    expect(verdict([{ passed: 1, failed: 0 }, { passed: 41, failed: 0 }])).toEqual({ line: '42 passed, 0 failed', code: 0 })
  })

  it('ends badly on one failure', () => {
    expect(verdict([{ passed: 41, failed: 1 }])).toEqual({ line: '41 passed, 1 failed', code: 1 })
  })

  it('ends badly when nothing passed', () => {
    expect(verdict([])).toEqual({ line: '0 passed, 0 failed', code: 1 })
  })
})
