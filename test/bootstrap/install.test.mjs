import { describe, expect, it } from 'vitest'
import { reasonToInstall, stampFor } from '../../server/bootstrap/install.mjs'

const entry = (version, more = {}) => ({ version, integrity: `sha512-${version}`, ...more })
const locked = { '': { name: 'sampratad' }, 'node_modules/a': entry('1.0.0'), 'node_modules/for-mac': entry('2.0.0', { optional: true }) }
const text = (packages) => JSON.stringify({ packages })
const lock = text(locked)
const machine = 'linux x64'

describe('reasonToInstall', () => {
  it('installs when there are no packages', () => {
    expect(reasonToInstall({ lock, installed: undefined, stamp: undefined, machine })).toBe('no packages yet')
  })

  it('leaves packages alone that our stamp vouches for', () => {
    expect(reasonToInstall({ lock, installed: text({}), stamp: stampFor(lock, machine), machine })).toBeUndefined()
  })

  it('leaves packages alone that somebody installed by hand, optional ones of other machines missing', () => {
    expect(reasonToInstall({ lock, installed: text({ 'node_modules/a': entry('1.0.0') }), stamp: undefined, machine })).toBeUndefined()
  })

  it('leaves packages alone when the lock changed and npm install has followed it', () => {
    const stamp = stampFor('an older lock', machine)
    expect(reasonToInstall({ lock, installed: text({ 'node_modules/a': entry('1.0.0') }), stamp, machine })).toBeUndefined()
  })

  it.each([
    ['missing', {}],
    ['of another version', { 'node_modules/a': entry('0.9.0') }],
    ['of other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-other' } }],
  ])('installs when a package is %s', (_, installed) => {
    expect(reasonToInstall({ lock, installed: text(installed), stamp: stampFor('older', machine), machine })).toBe('package-lock.json has changed')
  })

  it('installs anew when the folder came from another kind of machine', () => {
    const installed = text({ 'node_modules/a': entry('1.0.0') })
    expect(reasonToInstall({ lock, installed, stamp: stampFor(lock, 'darwin arm64'), machine })).toBe('packages are from another kind of machine')
  })
})
