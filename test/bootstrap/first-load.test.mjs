import { describe, expect, it } from 'vitest'
import { filesOfFirstLoad, unaccountedFor } from '../support/first-load.mjs'

const manifest = {
  'seat.html': { file: 'assets/seat.js', css: ['assets/seat.css'], imports: ['_shared.js'], dynamicImports: ['panel/chair-panel.tsx'] },
  'panel/chair-panel.tsx': { file: 'assets/chair.js', isDynamicEntry: true, imports: ['_shared.js', '_items.js'], dynamicImports: ['panel/letter.tsx'] },
  'panel/letter.tsx': { file: 'assets/letter.js', isDynamicEntry: true },
  '_shared.js': { file: 'assets/shared.js', imports: ['_items.js'] },
  '_items.js': { file: 'assets/items.js', imports: ['_shared.js'] },
}

describe('filesOfFirstLoad', () => {
  it('follows static imports and style sheets, not what is fetched later', () => {
    expect(filesOfFirstLoad(manifest, ['seat.html'])).toEqual(['assets/seat.js', 'assets/seat.css', 'assets/shared.js', 'assets/items.js'])
  })

  it('counts a chunk that two sources share once', () => {
    expect(filesOfFirstLoad(manifest, ['seat.html', 'panel/chair-panel.tsx'])).toHaveLength(5)
  })

  it('throws when the table names a source that is not built', () => {
    expect(() => filesOfFirstLoad(manifest, ['seat.html', 'panel/gone.tsx'])).toThrow('panel/gone.tsx')
  })
})

describe('unaccountedFor', () => {
  it('finds what is fetched later, however deep, and stands in no table', () => {
    expect(unaccountedFor(manifest, 'seat.html', ['seat.html', 'panel/chair-panel.tsx'])).toEqual(['panel/letter.tsx'])
  })

  it('is content when the table has them all', () => {
    expect(unaccountedFor(manifest, 'seat.html', ['panel/chair-panel.tsx', 'panel/letter.tsx'])).toEqual([])
  })
})
