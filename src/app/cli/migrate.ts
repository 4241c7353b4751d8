import { migrate } from '../../platform/database/migrate.ts'
import { answer, type Command, refuseExtra } from './command.ts'
import { openDatabase } from './with-database.ts'

export const migrateDatabase: Command = {
  usage: 'migrate',
  does: 'Bring the database to the present schema; every command that needs it does so by itself.',
  async run(args, options) {
    refuseExtra(args, this.usage)
    const database = await openDatabase(options)
    try {
      const applied = await migrate(database.url)
      answer(options, { applied }, () =>
        applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is at the present schema.',
      )
      return 0
    } finally {
      await database.stop()
    }
  },
}
