import { describe, expect, it } from 'vitest'
import { deviceSecret, hasBeenIn, type Memory } from '#client/join/device-secret.ts'

function memory(): Memory & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return { kept, getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) }
}
const closed: Memory = {
  getItem: () => {
    throw new Error('closed')
  },
  setItem: () => {
    throw new Error('closed')
  },
}

describe('the secret of a device', () => {
  it('is the same in one tab for one seat, and another for another seat', () => {
    const tab = memory()
    const made = deviceSecret('seat-0001', tab)
    expect(deviceSecret('seat-0001', tab)).toBe(made)
    expect(deviceSecret('seat-0002', tab)).not.toBe(made)
    expect(made).toMatch(/^[A-Za-z0-9_-]{20,64}$/)
  })

  it('is all that is kept', () => {
    const tab = memory()
    const made = deviceSecret('seat-0001', tab)
    expect([...tab.kept.values()]).toEqual([made])
  })

  it('is made anew where nothing can be kept, or where something else lies', () => {
    expect(deviceSecret('seat-0001', closed)).not.toBe(deviceSecret('seat-0001', closed))
    expect(deviceSecret('seat-0001', null)).toMatch(/^[A-Za-z0-9_-]{20,64}$/)
    const tab = memory()
    tab.setItem('sampratad-device-seat-0001', 'no secret of ours')
    expect(deviceSecret('seat-0001', tab)).toMatch(/^[A-Za-z0-9_-]{20,64}$/)
  })

  it('tells whether this tab has gone in before', () => {
    const tab = memory()
    expect(hasBeenIn('seat-0001', tab)).toBe(false)
    deviceSecret('seat-0001', tab)
    expect(hasBeenIn('seat-0001', tab)).toBe(true)
    expect(hasBeenIn('seat-0002', tab)).toBe(false)
    expect(hasBeenIn('seat-0001', closed)).toBe(false)
  })
})
