import { validate } from 'dockerfile-utils'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commandsBeside } from '#server/bootstrap/commands-beside.ts'
import { readConfig } from '#server/config.ts'
import { environmentSchema } from '#server/environment.ts'
import { dockerfile, root, stages, valuesOf } from './container-file.ts'

type Service = { build?: string; image?: string; environment: Record<string, string | number>; ports?: string[]; volumes: string[]; depends_on?: Record<string, { condition: string }>; read_only?: boolean; cap_drop?: string[] }
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const compose = parse(read('compose.yaml')) as { services: Record<string, Service>; volumes: Record<string, null>; networks: { default: { ipam: { config: { subnet: string; gateway: string }[] } } } }
const settings: string[] = Object.keys(environmentSchema.shape)

describe('the container', () => {
  it('is written as the format says', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('takes along nothing that is built, kept or secret on the machine that builds it', () => {
    const left = read('.dockerignore').split('\n')
    for (const name of ['.env', '.git', 'data', 'dist', 'node_modules']) expect(left).toContain(name)
    for (const name of read('.gitignore').split('\n').filter(Boolean)) expect(left, name).toContain(name.replace(/\/$/, ''))
  })

  it('copies what is there, from stages that are there', () => {
    const all = stages()
    const copies = all.flatMap(({ steps }) => steps.filter(({ does }) => does === 'COPY'))
    expect(copies.length).toBeGreaterThan(4)
    for (const { words, flags } of copies) {
      if (flags['from'] === undefined) for (const name of words.slice(0, -1)) expect(existsSync(join(root, name)), name).toBe(true)
      else expect(all.map(({ name }) => name)).toContain(flags['from'])
    }
  })

  it('runs the built server as somebody who may do little, on the port that the product has, with settings that it knows', () => {
    const last = stages().at(-1)!
    const one = (does: string) => last.steps.filter((step) => step.does === does)
    expect(one('USER').map(({ rest }) => rest)).toEqual(['node'])
    expect(one('EXPOSE').map(({ rest }) => Number(rest))).toEqual([environmentSchema.shape.PORT.parse(undefined)])
    expect(one('CMD').map(({ rest }) => JSON.parse(rest) as string[])).toEqual([['node', '--enable-source-maps', 'dist/server/main.js']])
    expect(Object.keys(valuesOf(last, 'ENV')).filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([])
    expect(one('RUN').map(({ rest }) => rest).join()).not.toMatch(/npm/)
  })
})

describe('what is run beside the server', () => {
  it('is built for where nothing can be bundled, each command by its name, and written down', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const beside = Object.entries(scripts).flatMap(([name, command]) => {
      const [, file] = /run-ts\.mjs (server\/[\w-]+\.ts)$/.exec(command) ?? []
      return file === undefined || name === 'environment' ? [] : [[name.replace(':', '-'), file]]
    })
    expect(Object.fromEntries(beside)).toEqual(commandsBeside)
    for (const name of Object.keys(commandsBeside)) expect(/## Commands beside the server\n(.*)\n/.exec(read('server/README.md'))?.[1]?.toLowerCase(), name).toContain(name)
    expect(read('package.json')).toMatch(/"build": "node server\/bootstrap\/build-everything\.mjs"/)
    expect(dockerfile).toMatch(/^RUN npm run build$/m)
  })
})

describe('the compose file', () => {
  it('gives the product settings that it knows, beside a file of them', () => {
    const { sampratad } = compose.services
    expect(Object.keys(sampratad!.environment).filter((name) => !settings.includes(name))).toEqual([])
    expect(sampratad).toMatchObject({ build: '.', env_file: '.env', read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
  })

  it('opens the product to this machine alone, and the database to nobody', () => {
    expect(compose.services['sampratad']!.ports).toEqual(['127.0.0.1:${PORT:-3978}:3978', '127.0.0.1:${METRICS_PORT:-9464}:9464'])
    expect(compose.services['database']!.ports).toBeUndefined()
  })

  it('has no password in it, keeps what must outlive it, and waits for the database', () => {
    const password = /\$\{DATABASE_PASSWORD:\?.+\}/
    expect(compose.services['sampratad']!.environment['DATABASE_PASSWORD']).toMatch(password)
    expect(compose.services['database']!.environment['POSTGRES_PASSWORD']).toMatch(password)
    const kept = Object.values(compose.services).flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0])).filter((name) => !name?.startsWith('./'))
    expect(kept).toEqual(Object.keys(compose.volumes))
    expect(compose.services['sampratad']!.depends_on).toEqual({ database: { condition: 'service_healthy' } })
  })
})

describe('the compose file beside a file of settings', () => {
  /** What the container is given when `.env` says this, as compose puts it in. */
  const given = (said: Record<string, string>) => {
    const filled = Object.entries(compose.services['sampratad']!.environment).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{(\w+):([-+?])([^}]*)\}/g, (_all, from: string, how: string, other: string) => (how === '+' ? (said[from] ? other : '') : (said[from] ?? other))),
    ])
    return { ...said, ...(Object.fromEntries(filled) as Record<string, string>) }
  }
  const config = (said: Record<string, string>) => readConfig(given({ PUBLIC_URL: 'https://samprat.example.se', MASTER_KEY: `${'A'.repeat(43)}=`, HOST_AUTHORITY: 'Sjöviks kommun', DATABASE_PASSWORD: 'plain', ...said }))

  it('[HTTP-26] takes this machine’s word for who asks, as the container sees it, and nobody else’s, until another is named', () => {
    const [{ gateway, subnet } = { gateway: '', subnet: '' }, ...more] = compose.networks.default.ipam.config
    expect([config({}).trustedProxies, more]).toEqual([[gateway], []])
    expect(subnet).toBe(`${gateway.replace(/\.1$/, '.0')}/29`)
    expect(config({ TRUSTED_PROXIES: '10.0.0.7' }).trustedProxies).toEqual(['10.0.0.7'])
  })

  it('reaches the database with whatever password it is given', () => {
    for (const password of ['a/b+c=', 'å @:#?%2F', 'plain']) expect(decodeURIComponent(new URL(config({ DATABASE_PASSWORD: password }).databaseUrl ?? '').password)).toBe(password)
  })

  it('listens on the ports that are opened, whatever ports of this machine they are, and to figures only when they are asked for', () => {
    expect(config({ PORT: '8080', METRICS_PORT: '9999' })).toMatchObject({ port: 3978, metrics: { host: '0.0.0.0', port: 9464 } })
    expect(config({}).metrics).toBeNull()
    expect(dockerfile).toContain('${process.env.PORT || 3978}/readyz')
  })

  it('shows the container the files that the examples of settings name', () => {
    expect(compose.services['sampratad']!.volumes).toContain('./etc:/etc/sampratad:ro')
    for (const name of ['AUTHORITIES_FILE', 'FORMS_DIR'] as const) expect((environmentSchema.shape[name].meta()?.examples as string[])[0]).toMatch(/^\/etc\/sampratad\//)
  })
})

describe('the steps that put a backup back', () => {
  const [, block = ''] = /Step by step.*\n\n((?: {4}docker .*\n)+)/.exec(read('server/README.md')) ?? []
  const steps = block.split('\n').map((line) => line.trim()).filter(Boolean)

  it('stop, go to services that there are, run a command that is built, and delete neither the old database before the new one is there nor the ledger', () => {
    expect(steps.map((step) => /^docker compose (\w+)/.exec(step)?.[1])).toEqual(['stop', 'cp', 'exec', 'exec', 'run', 'up', 'exec'])
    for (const step of steps.filter((one) => !one.includes(' up '))) expect(Object.keys(compose.services), step).toContain(/^docker compose \w+ (?:--\S+ )*(\w+)/.exec(step)?.[1])
    expect(steps[1]).toContain(`sampratad:${String(compose.services['sampratad']!.environment['DATA_DIR'])}/erased.log`)
    expect(steps[4]).toContain(' node dist/commands/restore.js ')
    expect(Object.keys(commandsBeside)).toContain('restore')
    const database = new URL(String(compose.services['sampratad']!.environment['DATABASE_URL']))
    for (const step of steps.filter((one) => one.includes(' exec '))) expect(step, step).toContain(`--username=${database.username}`)
    expect(steps.flatMap((step) => /alter|createdb|restore\.js|dropdb/.exec(step)?.[0] ?? [])).toEqual(['alter', 'createdb', 'restore.js', 'dropdb'])
    expect(steps.at(-1)).toMatch(/ sampratad_before$/)
    expect(block).not.toMatch(/down|-v /)
  })
})

describe('the systemd unit', () => {
  const unit = Object.fromEntries([...read('server/operations/sampratad.service').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))

  it('starts what is built, with a user of its own, in a folder that nobody else reads', () => {
    expect(unit['ExecStart']).toMatch(/ \/opt\/sampratad\/dist\/server\/main\.js$/)
    expect(unit).toMatchObject({ DynamicUser: 'yes', StateDirectory: 'sampratad', StateDirectoryMode: '0700', UMask: '0077', NoNewPrivileges: 'yes', ProtectSystem: 'strict', CapabilityBoundingSet: '' })
  })

  it('gives settings that the product knows', () => {
    const set = (unit['Environment'] ?? '').split(' ').map((one) => one.split('=')[0] ?? '')
    expect(set.filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([])
    expect(set).toContain('DATA_DIR')
  })
})
