import { describe, expect, it } from 'vitest'
import { refusalOfNode } from '../../server/bootstrap/node-version.mjs'

describe('refusalOfNode', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '22.12.0', '24.1.0', '100.0.0'])('takes Node %s', (version) => {
    expect(refusalOfNode(version)).toBeUndefined()
  })

  it.each(['20.18.9', '20.9.0', '18.20.8', '9.99.99', '0.10.48'])('refuses Node %s in one line that says what to do', (version) => {
    const said = refusalOfNode(version)
    expect(said).toContain(`this is Node ${version}`)
    expect(said).toContain('20.19.0 or newer')
    expect(said).not.toContain('\n')
  })

  it('takes the Node that runs these tests', () => {
    expect(refusalOfNode(process.versions.node)).toBeUndefined()
  })
})
