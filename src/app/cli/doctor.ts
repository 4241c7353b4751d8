import { sql } from 'kysely'
import { checkDerived } from '../check-derived.ts'
import { VERSION } from '../version.ts'
import { answer, type Command, print, refuseExtra } from './command.ts'
import { withDatabase } from './with-database.ts'

type Check = { check: string; isWell: boolean; finding: string }

export const doctor: Command = {
  usage: 'doctor',
  does: 'Look whether everything is as it should be; exit code 1 where something is not.',
  async run(args, options) {
    refuseExtra(args, this.usage)
    const checks: Check[] = [
      {
        check: 'goodfaith',
        isWell: true,
        finding: `${VERSION} on Node ${process.versions.node}, ${process.platform}`,
      },
    ]
    await withDatabase(options, async (ctx, { dataFolder, isEmbedded }) => {
      const { rows } = await sql<{ version: string; fsync: string }>`
        select current_setting('server_version') as version, current_setting('fsync') as fsync`.execute(
        ctx.db,
      )
      const { version, fsync } = rows[0]!
      const where = isEmbedded ? `our own, in ${dataFolder}` : 'the server given'
      checks.push({ check: 'database', isWell: true, finding: `PostgreSQL ${version}, ${where}` })
      checks.push({ check: 'durability', isWell: fsync === 'on', finding: `fsync is ${fsync}` })
      checks.push(...(await checkDerived(ctx)))
    })
    answer(options, checks, () => checks.map(inWords).join('\n'))
    const isWell = checks.every(check => check.isWell)
    if (!isWell && !options.json) print('\nSomething needs attention.')
    return isWell ? 0 : 1
  },
}

const inWords = ({ check, isWell, finding }: Check) => `${isWell ? 'well ' : 'WRONG'}  ${check}: ${finding}`
