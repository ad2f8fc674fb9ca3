import { z } from 'zod'
import { localizedSchema } from '#core/meeting/meeting-form.ts'
import { demoSchema, type Demo } from '#core/wire/http.ts'
import { ProblemError, route } from './route.ts'

export const playSchema = z.strictObject({ meetingId: z.string().max(64), action: z.enum(['play', 'pause', 'step', 'restart']) })

export const playingSchema = z.strictObject({
  meetingId: z.string(),
  state: z.enum(['idle', 'playing', 'paused', 'done']),
  /** Steps played, of how many. */
  at: z.number().int(),
  of: z.number().int(),
  /** What just happened, in a sentence. */
  line: localizedSchema.nullable(),
})
export type Playing = z.infer<typeof playingSchema>

export type DemoParts = {
  demo: (publicUrl: string) => Demo
  playing: (meetingId: string) => Playing | null
  play: (asked: z.infer<typeof playSchema>) => Promise<Playing | null>
}

/** Only in the demo: links to every seat, and a button that plays the meeting. */
export const demoRoutes = ({ demo, playing, play }: DemoParts) => [
  route<'nobody'>({
    method: 'get',
    path: '/api/demo',
    summary: 'Only in the demo: a staff token, and a link for each seat of each demo meeting.',
    by: 'nobody',
    answer: { status: 200, schema: demoSchema, description: 'Everything that is needed to hold a demo meeting.' },
    problems: [],
    handle: ({ request }) => demo(`http://${request.headers.host ?? ''}`),
  }),
  route<'staff'>({
    method: 'get',
    path: '/api/demo/play/{meetingId}',
    summary: 'Only in the demo: how far the playing of a meeting has come.',
    by: 'staff',
    answer: { status: 200, schema: playingSchema, description: 'How far it has come.' },
    problems: [{ status: 404, when: 'there is no such demo meeting' }],
    handle: ({ request }) => there(playing(String(request.params['meetingId']))),
  }),
  route<'staff', z.infer<typeof playSchema>>({
    method: 'post',
    path: '/api/demo/play',
    summary: 'Only in the demo: play the meeting as people would, a command at a time. `restart` makes a new meeting of the same case.',
    by: 'staff',
    body: playSchema,
    answer: { status: 200, schema: playingSchema, description: 'How far it has come. After `restart` the meeting has a new id; its links are in GET /api/demo.' },
    problems: [{ status: 404, when: 'there is no such demo meeting' }],
    handle: async ({ body }) => there(await play(body)),
  }),
]

function there(playing: Playing | null): Playing {
  if (!playing) throw new ProblemError('notFound', 404)
  return playing
}
