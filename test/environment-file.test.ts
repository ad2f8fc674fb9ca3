import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'
import { environmentFile } from '#server/environment-file.ts'
import { environmentSchema } from '#server/environment.ts'

const kept = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
const settings = [...kept.matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const)

describe('.env.example', () => {
  it('is what `npm run environment` makes of the schema', () => {
    expect(kept).toBe(environmentFile())
  })

  it('has every setting once, says what it is, and sets none', () => {
    expect(settings.map(([name]) => name)).toEqual(Object.keys(environmentSchema.shape))
    for (const schema of Object.values(environmentSchema.shape)) expect(schema.meta()?.description ?? '').toMatch(/^(?:… )?[A-Z…o].{15,}/)
    expect(kept.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })

  it('shows values that hold, and no secret that anybody could come to run with', () => {
    const shown = Object.fromEntries(settings.filter(([, value]) => value !== ''))
    const needed = { MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), EID_CLIENT_SECRET: 'x' }
    expect(readConfig({ ...shown, ...needed })).toMatchObject({ isDemo: false, publicUrl: 'https://samprat.example.se', metrics: { host: '127.0.0.1', port: 9464 } })
    for (const secret of ['MASTER_KEY', 'STAFF_TOKEN', 'ADMINISTRATOR_TOKEN', 'EID_CLIENT_SECRET', 'EID_CLIENT_KEY']) expect(shown[secret], secret).toBeUndefined()
  })
})
