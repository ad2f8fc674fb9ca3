export const oldestNode = '20.19.0'

/**
 * In: a version as `process.versions.node` writes it. Out: a sentence why it is too old, or undefined when it will do.
 * Written in old JavaScript without imports, so that even a very old Node can read it and answer.
 */
export function refusalOfNode(version) {
  const have = version.split('.').map(Number)
  const need = oldestNode.split('.').map(Number)
  for (let i = 0; i < need.length; i += 1) {
    if (have[i] > need[i]) return undefined
    if (have[i] < need[i]) return 'Sampratad needs Node ' + oldestNode + ' or newer; this is Node ' + version + '. Get a newer one from https://nodejs.org and run the command again.'
  }
  return undefined
}
