import { readFile } from 'node:fs/promises'
import { Refusal } from '../../platform/refusals.ts'
import { fitCustomerBase } from '../../relationships/customer-base/fit-customer-base.ts'
import { answer, type Command, UsageError } from './command.ts'
import { table } from './table.ts'

export const fit: Command = {
  usage: 'fit CSV',
  does: 'Fit the customer-base models to a CSV of x, t_x, T and, for value, m.',
  async run(args, options) {
    const [file, ...more] = args
    if (!file || more.length > 0) throw new UsageError(`Name one CSV file. Usage: goodfaith ${this.usage}`)
    const results = fitCustomerBase(await readText(file))
    answer(options, results, () =>
      table(
        ['model', 'log-likelihood', 'rows', 'parameters'],
        results.map(({ model, logLikelihood, rows, parameters }) => [
          model,
          logLikelihood.toFixed(3),
          String(rows),
          Object.entries(parameters)
            .map(([name, value]) => `${name} ${value.toPrecision(5)}`)
            .join(', '),
        ]),
        new Set(['log-likelihood', 'rows']),
      ),
    )
    return 0
  },
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal('not_found', `There is no file “${file}”.`)
    if (code === 'EISDIR') throw new Refusal('unusable', `“${file}” is a folder; name a CSV file.`)
    if (code === 'EACCES') throw new Refusal('forbidden', `“${file}” may not be read by this user.`)
    throw error
  }
}
