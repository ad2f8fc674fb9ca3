import { describe, expect, it } from 'vitest'
import { filesOfFirstLoad } from '../support/first-load.mjs'

const manifest = {
  'seat.html': { file: 'assets/seat.js', css: ['assets/seat.css'], imports: ['_shared.js'], dynamicImports: ['panel/chair-panel.tsx'] },
  'panel/chair-panel.tsx': { file: 'assets/chair.js', imports: ['_shared.js', '_items.js'] },
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
