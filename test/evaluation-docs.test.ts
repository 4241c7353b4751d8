import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { evaluateWorkspace } from '../src/relationships/server/evaluate-workspace.ts'
import { importMail, openTestWorkspace } from './setup/workspace.ts'

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const DOCS = fileURLToPath(new URL('../docs/measures.md', import.meta.url))

type Line = Awaited<ReturnType<typeof evaluateWorkspace>>['lines'][number]

/** The table as it stands in the docs, below the comment that names its data. */
async function tableInDocs(name: string): Promise<string> {
  const text = await readFile(DOCS, 'utf8')
  const after = text.split(`<!-- evaluation: ${name} -->\n\n`)[1] ?? ''
  return after.split('\n\n')[0]!
}

function asTable(lines: readonly Line[]): string {
  const rows = lines.map(({ task, model, auc, brier, logLoss, n, shown }) => {
    const figures = [auc, brier, logLoss].map(figure => figure.toFixed(4))
    return `| ${[task, shown ? `**${model}** (shown)` : model, ...figures, n].join(' | ')} |`
  })
  return ['| task | model | AUC | Brier | log-loss | n |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

async function evaluate(paths: string[], ours: string[]) {
  const workspace = await openTestWorkspace()
  try {
    await importMail(workspace.ctx, paths, ours)
    return await evaluateWorkspace(workspace.ctx)
  } finally {
    await workspace.close()
  }
}

describe.skipIf(!existsSync(DATA))(
  'the evaluation in the docs (data in ../shared/data, where present)',
  () => {
    test('mail-usrp-users: the figures are those of today’s code, and strength beats recency and frequency', async () => {
      const folder = `${DATA}mail-usrp-users/`
      const years = (await readdir(folder))
        .filter(name => /\d{4}\.mbox\.gz$/.test(name))
        .map(name => folder + name)
      const ours = ['@ettus.com', '@ni.com', '@emerson.com', 'patchvonbraun@gmail.com']
      const { lines, verdicts } = await evaluate(years, ours)
      const of = (model: string) => lines.find(line => line.task === 'strength' && line.model === model)!
      for (const baseline of ['recency', 'frequency']) {
        expect(of('strength').auc).toBeGreaterThan(of(baseline).auc)
        expect(of('strength').brier).toBeLessThan(of(baseline).brier)
      }
      expect(verdicts.find(({ task }) => task === 'strength')).toMatchObject({ isShown: true })
      expect(await tableInDocs('mail-usrp-users')).toBe(asTable(lines))
    }, 120_000)

    test('mail-enron-blair: the figures are those of today’s code, and the app says what is not shown', async () => {
      const { lines, verdicts } = await evaluate([`${DATA}mail-enron-blair`], ['lynn.blair@enron.com'])
      expect(verdicts.filter(({ task }) => task !== 'reply').every(({ isShown }) => !isShown)).toBe(true)
      expect(await tableInDocs('mail-enron-blair')).toBe(asTable(lines))
    }, 60_000)
  },
)
