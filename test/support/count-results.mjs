const reasons = (report) =>
  report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).map((file) => `${file.name} could not be run`)

/**
 * In: Vitest's JSON report (undefined when it wrote none) and the code it ended with.
 * Out: `{passed, failed, remarks}`. Counted as failed: a failing test, a skipped one, a file that could not be run,
 * and one more when Vitest itself says failure though every test passed (an error outside the tests) or left no report.
 */
export function countVitest(report, code) {
  if (report === undefined) return { passed: 0, failed: 1, remarks: [`Vitest left no report and ended with ${code}`] }
  const broken = reasons(report)
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0)
  const remarks = skipped > 0 ? [...broken, `${skipped} skipped: no test here may be skipped`] : broken
  const failed = report.numFailedTests + broken.length + skipped
  if (failed === 0 && report.numPassedTests === 0) return { passed: 0, failed: 1, remarks: ['No test was run'] }
  if (failed === 0 && code !== 0) return { passed: report.numPassedTests, failed: 1, remarks: [`Every test passed, but Vitest ended with ${code}`] }
  return { passed: report.numPassedTests, failed, remarks }
}

/** In: what each step counted. Out: the last line of `npm test`, and the code to end with: 0 only when something passed and nothing failed. */
export function verdict(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return { line: `${passed} passed, ${failed} failed`, code: failed === 0 && passed > 0 ? 0 : 1 }
}
