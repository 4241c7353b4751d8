import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

describe.skipIf(!existsSync(PROGRAM))('an assistant on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-mcp-'))
  const client = new Client({ name: 'test', version: '1' })
  beforeAll(async () => {
    writeFileSync(join(folder, 'page.md'), '# Gauges\n\nOur gauge cuts leaks by 32 %.\n')
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM, 'mcp', '--data', join(folder, 'data')],
      stderr: 'inherit',
    })
    await client.connect(transport)
  })
  afterAll(async () => {
    await client.close()
    rmSync(folder, { recursive: true })
  })
  const call = (name: string, input: Record<string, unknown>) => client.callTool({ name, arguments: input })

  test('finds both tools, and that they change nothing', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['grade_draft', true],
      ['audit_collateral', true],
    ])
  })

  test('grades a draft, without a workspace', async () => {
    const text = 'We are the leading provider of world-class solutions!!! Act now!!!'
    const { structuredContent, content } = await call('grade_draft', { text, subject: 'Offer' })
    expect(structuredContent).toMatchObject({ grade: 'F' })
    expect(content).toMatchObject([{ type: 'text', text: expect.stringContaining('leading') }])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('audits a file', async () => {
    const { structuredContent } = await call('audit_collateral', { path: join(folder, 'page.md') })
    expect(structuredContent).toMatchObject({ claims: [{ text: 'Our gauge cuts leaks by 32 %.' }] })
  })

  test('hears why a file cannot be read', async () => {
    expect(await call('audit_collateral', { path: join(folder, 'none.pdf') })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('There is no file') }],
    })
  })
})
