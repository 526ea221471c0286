import * as z from 'zod'
import { FailureReply, failureStatus } from '../../contract/failure.ts'
import { type RouteName, routes } from '../../contract/routes.ts'

const words: Record<RouteName, string> = {
  me: 'Who is signed in, and what stands between them and the first mail',
  register: 'Make the company, or join the one of the same Workspace domain',
  giveConsent: 'Agree to the disclosure',
  withdrawConsent: 'Take the agreement back and cancel what is under way',
  openMessage: 'Understand a mail, find its order, begin a draft',
  getDraft: 'The draft of a mail, waiting a while for one that is being written',
  writeDraft: 'Write the reply, or write it anew as wished',
  approveDraft: 'Approve the text a person saw',
  discardDraft: 'Take a draft away',
}

/** OpenAPI 3.1 from the very schemas that check the calls. */
export function openApi(serverUrl: string | null): Record<string, unknown> {
  const json = (schema: z.core.$ZodType, io: 'input' | 'output') => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
    return { content: { 'application/json': { schema: rest } } }
  }
  const statuses = [...new Set(Object.values(failureStatus))].filter((status) => status !== 0).sort()
  const failures = Object.fromEntries(
    statuses.map((status) => [status, { $ref: '#/components/responses/Failure' }] as const),
  )
  const paths = Object.entries(routes).map(([name, { path, need, request, reply }]) => [
    path,
    {
      post: {
        operationId: name,
        summary: words[name as RouteName],
        description: `Needs: ${need}.`,
        requestBody: { required: true, ...json(request, 'input') },
        responses: { 200: { description: 'Done', ...json(reply, 'output') }, ...failures },
      },
    },
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'Senty for Gmail', version: '1' },
    ...(serverUrl === null ? {} : { servers: [{ url: serverUrl }] }),
    security: [{ google: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        google: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A Google identity token' },
      },
      responses: { Failure: { description: 'It failed, and why', ...json(FailureReply, 'output') } },
    },
  }
}
