import { basename } from 'node:path'
import { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { z } from 'zod'
import { auditDocument } from '../../claims/audit/audit-document.ts'
import { compilePatternsAtOnce } from '../../platform/compile-patterns.ts'
import { readDocument } from '../../platform/documents/read-document.ts'
import { VERSION } from '../version.ts'
import { asLine, readBytes, readRegister } from './audit.ts'
import { auditInWords } from './audit-in-words.ts'
import { type Command, explainFailure, type Options, refuseExtra } from './command.ts'
import { gradeAs } from './grade.ts'
import { gradeInWords } from './grade-in-words.ts'

export const mcp: Command = {
  usage: 'mcp',
  does: 'Let an assistant on this machine grade drafts and audit collateral (Model Context Protocol, over standard input).',
  async run(args, options) {
    refuseExtra(args, this.usage)
    compilePatternsAtOnce()
    const ended = new Promise(resolve => process.stdin.once('close', resolve))
    serveStdio(() => buildServer(options))
    await ended
    return 0
  },
}

function buildServer(options: Options): McpServer {
  const server = new McpServer({ name: 'goodfaith', version: VERSION })
  const annotations = { readOnlyHint: true, openWorldHint: false }
  server.registerTool(
    'grade_draft',
    {
      description:
        'Grade a mail before it is sent, A to F, with each finding’s words, its reason and what to do instead. Nothing is sent or looked up anywhere.',
      inputSchema: z.object({
        text: z.string().min(1).max(100_000).describe('What is to be sent'),
        subject: z.string().max(1000).optional(),
        to: z
          .string()
          .optional()
          .describe('Address of a person of the workspace, to grade by what is known of them'),
      }),
      annotations,
    },
    ({ to, ...draft }) =>
      answered(async () => {
        const graded = await gradeAs(draft, to, options)
        return [graded, gradeInWords(graded, draft.text)]
      }),
  )
  server.registerTool(
    'audit_collateral',
    {
      description:
        'Find each claim in a deck, page, proposal or mail, and what is wrong with it: no number, no unit, no condition, no date, absolute, one-sided, unsupported.',
      inputSchema: z.object({
        path: z
          .string()
          .min(1)
          .describe('A PDF, DOCX, PPTX, XLSX, HTML, Markdown, text or .eml file on this machine'),
        register: z.boolean().optional().describe('Also match claims to the register of the workspace'),
      }),
      annotations,
    },
    ({ path, register = false }) =>
      answered(async () => {
        const registered = register ? await readRegister(options) : []
        const document = await readDocument(await readBytes(path), basename(path))
        const found = auditDocument(path, document, registered)
        return [asLine(found), auditInWords(found, { isHeldToRegister: register })]
      }),
  )
  return server
}

/** What programs read, and the same in words; a refusal in its own. */
async function answered(work: () => Promise<[object, string]>) {
  try {
    const [structured, text] = await work()
    return { content: [{ type: 'text' as const, text }], structuredContent: { ...structured } }
  } catch (failure) {
    return { content: [{ type: 'text' as const, text: explainFailure(failure).message }], isError: true }
  }
}
